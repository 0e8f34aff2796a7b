/** A number with separators: «54», «10,000». `Intl` would cost a browser 15 ms before the first paint. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** «1 claim», «2 claims», «10,000 claims», «3 properties»; `one` is a regular noun. */
export function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`.replace(/([^aeiou])ys$/, '$1ies')}`;
}
