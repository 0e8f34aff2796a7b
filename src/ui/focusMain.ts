/** Puts the focus on the page's main part, for a button that is about to leave. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
