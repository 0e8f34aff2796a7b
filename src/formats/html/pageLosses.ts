/** What of a map its page does not show. */
import type { ReportNote } from '@/domain/schema';
import { loss, originLoss, unknownLoss } from '../losses';
import type { PageIndex } from './pageIndex';

/** @param hasPicture whether the map is drawn in it */
export function pageLosses({ map, texts }: PageIndex, hasPicture: boolean): readonly ReportNote[] {
  const quotes = [...map.claims, ...map.relations].flatMap((one) => one.quotes ?? []);
  // Where the text is in the page, the words beside a quote are there to be read.
  const contexts = quotes.filter(
    ({ source, prefix, suffix }) => !texts.has(source) && (prefix !== undefined || suffix !== undefined),
  );
  const short = map.speakers.filter(
    (speaker) => speaker.short !== undefined && speaker.short !== speaker.name,
  );
  return [
    ...loss(
      'approximated',
      'id',
      map.claims.length,
      'Claims have numbers in the order of the outline for their ids.',
    ),
    ...loss(
      'left out',
      'picture',
      hasPicture || map.claims.length === 0 ? 0 : 1,
      'The map could not be drawn, so the page has the outline alone.',
    ),
    ...loss('left out', 'quote context', contexts.length, 'The words beside a quote are not written.'),
    ...loss('left out', 'short name', hasPicture ? 0 : short.length, 'Speakers have their full names.'),
    ...originLoss(map),
    ...unknownLoss(map),
  ];
}
