/**
 * Ends a task of the page, so that it draws and answers before what follows.
 * @param ms how long it has for that, at least
 */
export function yieldToPage(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
