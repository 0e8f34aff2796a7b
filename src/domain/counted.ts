/** «1 claim», «2 claims»; `one` is a regular noun. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
