/** The other maps that ship, as links: each opens as its own page. */
import { counted } from '@/domain/counted';
import { catalogue } from '@/storage/shipped';

interface OtherMapsProps {
  /** The id of the map that is open. */
  readonly open: string;
}

export function OtherMaps({ open }: OtherMapsProps) {
  const others = catalogue.filter(({ id }) => id !== open);
  if (others.length === 0) return null;
  return (
    <nav className="mt-5" aria-label="Other debates">
      <h3 className="panel-heading">Other debates</h3>
      <ul>
        {others.map(({ id, title, question, claims }) => (
          <li key={id} className="border-line border-t py-2.5 text-[14px] leading-snug">
            <a className="font-semibold underline underline-offset-2" href={`?map=${id}`}>
              <bdi>{question}</bdi>
            </a>
            <p className="text-soft mt-0.5 text-[12.5px]">
              <bdi>{title}</bdi> · {counted(claims, 'claim')}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
