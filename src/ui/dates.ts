/** Dates in words, as exact as they are known. */

/** Written out, since `Intl` takes some ms to load, before the first paint. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2016-04-28` and `2016-04` as «April 2016», `2016` as «2016»; any other text unchanged. */
export function monthWords(date: string): string {
  const [year, month] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}

/** A moment as «29 November 2026», in the reader's own time. @param moment ms since 1970 */
export function dayWords(moment: number): string {
  const date = new Date(moment);
  return `${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}
