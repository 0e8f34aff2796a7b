/** Dates as they are known, for a reader. */

/** `2016-04-28` and `2016-04` as «April 2016», `2016` as «2016»; what is no such date as it stands. */
export function monthWords(date: string): string {
  const [year, month] = date.split('-');
  if (year === undefined || month === undefined) return date;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
