/**
 * Focuses the page's main part, for a button that is about to disappear. Where that part has no box of its own, focuses
 * the first element in it that accepts the focus.
 */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main');
  main?.focus({ preventScroll: true });
  if (main === null || document.activeElement === main) return;
  main.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}
