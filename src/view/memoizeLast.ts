/** Remembers a pure function's last answer, for as long as it is given the very same arguments. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | null = null;
  return (...args) => {
    if (last === null || !args.every((arg, index) => arg === last?.args[index])) {
      last = { args, answer: compute(...args) };
    }
    return last.answer;
  };
}
