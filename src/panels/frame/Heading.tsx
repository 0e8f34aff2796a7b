/** The question as the headline, and a line on the origin of the debate. */
import { counted } from '@/domain/counted';
import { monthWords } from '@/ui/dates';

interface HeadingProps {
  readonly question: string;
  readonly title: string;
  readonly publisher: string | undefined;
  /** ISO 8601 date, as exact as known. */
  readonly published: string | undefined;
  /** How many the map has. */
  readonly claims: number;
  readonly speakers: number;
}

export function Heading({ question, title, publisher, published, claims, speakers }: HeadingProps) {
  const date = published === undefined ? '' : `, ${monthWords(published)}`;
  const lead = [
    // Some formats have no question, so the title takes its place.
    ...(title === question ? [] : [title]),
    ...(publisher === undefined ? [] : [`published by ${publisher}${date}`]),
  ];
  return (
    <div className="min-w-0">
      <h1 className="page-question">
        <bdi>{question}</bdi>
      </h1>
      <p className="text-soft mt-1 text-note leading-snug sm:text-tool">
        <bdi>{lead.join(' · ')}</bdi>
        <span className="max-sm:hidden">
          {lead.length > 0 && ' · '}
          {counted(claims, 'claim')}
          {speakers > 0 && ` by ${counted(speakers, 'speaker')}`}
          {claims > 0 && ' · select one to read its words'}
        </span>
      </p>
    </div>
  );
}
