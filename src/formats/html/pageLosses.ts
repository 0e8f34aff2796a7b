/** What of a map its page does not show. */
import type { ReportNote } from '@/domain/schema';
import { contextLoss, leftOut, numberLoss, originLoss, unknownLoss } from '../losses';
import type { PageIndex } from './pageIndex';

/** @param hasPicture whether the map is drawn in it */
export function pageLosses({ map, texts }: PageIndex, hasPicture: boolean): readonly ReportNote[] {
  const undrawn = hasPicture || map.claims.length === 0 ? 0 : 1;
  const short = map.speakers.filter((speaker) => (speaker.short ?? speaker.name) !== speaker.name).length;
  return [
    ...numberLoss(map),
    ...leftOut('picture', undrawn, 'The map could not be drawn, so the page has only the outline.'),
    // Where the text is in the page, the words beside a quote are there to be read.
    ...contextLoss(map, (source) => !texts.has(source)),
    ...leftOut('short name', hasPicture ? 0 : short, 'Speakers appear with their full names.'),
    ...originLoss(map),
    ...unknownLoss(map),
  ];
}
