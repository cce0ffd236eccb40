const LONGEST_WAIT = 2000;

/** Waits until the page has nothing else to do, two seconds at most where the browser can tell. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve);
  });
}
