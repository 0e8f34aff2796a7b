/** «1 claim», «2 claims», «10,000 claims»; `one` is a regular noun. */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}
