/** Dates as they are known, for a reader. */

/** By hand, since a browser takes some ms to learn them, before the first paint. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2016-04-28` and `2016-04` as «April 2016», `2016` as «2016»; what is no such date as it stands. */
export function monthWords(date: string): string {
  const [year, month] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? date : `${name} ${year}`;
}
