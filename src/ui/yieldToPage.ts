/** Ends the current task, so that the page can draw and answer first. @param ms the least time it gets */
export function yieldToPage(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
