/**
 * Puts the focus on the page's main part, for a button that is about to leave; on what can have it within, where the
 * main part has no box of its own.
 */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main');
  main?.focus({ preventScroll: true });
  if (main === null || document.activeElement === main) return;
  main.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
}
