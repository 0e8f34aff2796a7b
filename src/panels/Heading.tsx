/** The question as the headline, and one line on where the debate comes from. */
import { counted } from '@/domain/counted';
import { monthWords } from '@/ui/dates';

interface HeadingProps {
  readonly question: string;
  readonly title: string;
  readonly publisher: string | undefined;
  /** ISO 8601 date, as exact as known. */
  readonly published: string | undefined;
  /** How many there are in the map. */
  readonly claims: number;
  readonly speakers: number;
}

export function Heading({ question, title, publisher, published, claims, speakers }: HeadingProps) {
  const date = published === undefined ? '' : `, ${monthWords(published)}`;
  return (
    <div className="min-w-0">
      <h1 className="font-serif text-[19px] leading-tight text-balance font-semibold tracking-[-0.015em] sm:text-[27px]">
        <bdi>{question}</bdi>
      </h1>
      <p className="text-soft mt-1 text-[12.5px] leading-snug sm:text-[13.5px]">
        <bdi>{title}</bdi>
        {publisher !== undefined && ` · published by ${publisher}${date}`}
        <span className="max-sm:hidden">
          {` · ${counted(claims, 'claim')} by ${counted(speakers, 'speaker')} · select one to read its words`}
        </span>
      </p>
    </div>
  );
}
