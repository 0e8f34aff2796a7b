/** Links to the other maps of this site, and a button for the library. */
import { counted } from '@/domain/counted';
import { catalogue } from '@/storage/catalogue';
import { selectKey } from '@/store/selectors/document';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';

export function OtherMaps() {
  const open = useStore(selectKey);
  return (
    <nav className="mt-5" aria-label="Other debates">
      <h3 className="panel-heading">Other debates</h3>
      <ul>
        {catalogue
          .filter(({ id }) => id !== open)
          .map(({ id, title, question, claims }) => (
            <li key={id} className="border-line border-t py-2.5 text-base leading-snug">
              <a className="font-semibold underline underline-offset-2" href={`?map=${id}`}>
                <bdi>{question}</bdi>
              </a>
              <p className="text-soft mt-0.5 text-note">
                <bdi>{title}</bdi> · {counted(claims, 'claim')}
              </p>
            </li>
          ))}
        <li className="border-line border-t py-2.5 text-base leading-snug">
          <Button look="text" className="font-semibold" onClick={() => getState().openDialog('library')}>
            Open one of your own…
          </Button>
        </li>
      </ul>
    </nav>
  );
}
