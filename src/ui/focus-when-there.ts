const acts = ['keydown', 'pointerdown'] as const;

/**
 * Focuses what a selector names as soon as it is on the page, which may still have to be fetched.
 * It is given up once the reader does something else.
 */
export function focusWhenThere(selector: string): void {
  const find = () => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return;
    end();
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(find);
  const end = () => {
    observer.disconnect();
    for (const act of acts) window.removeEventListener(act, end, { capture: true });
  };
  // After all that the present act brings about, the page taking the focus among it.
  setTimeout(() => {
    observer.observe(document.body, { childList: true, subtree: true });
    for (const act of acts) window.addEventListener(act, end, { capture: true });
    find();
  });
}
