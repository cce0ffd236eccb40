/** Where a page was left: how far the card at the window’s top was from it. */
interface Left {
  readonly card: string;
  readonly offset: number;
}

const left = new Map<string, Left>();
const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Remembers which card of a page stands at the window’s top. */
export function rememberPlace(path: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('article[id]')];
  const card = cards.find((each) => each.getBoundingClientRect().bottom > 0);
  if (card && window.scrollY > 0) left.set(path, { card: card.id, offset: card.getBoundingClientRect().top });
  else left.delete(path);
}

/**
 * Returns to where a page was left, and stays there while its cards are still being drawn, until the reader does something.
 * @returns Ends it; null where the page was left at its top.
 */
export function returnToPlace(path: string): (() => void) | null {
  const place = left.get(path);
  if (!place) return null;
  const settle = () => {
    const card = document.getElementById(place.card);
    if (card) window.scrollBy(0, card.getBoundingClientRect().top - place.offset);
  };
  const observer = new ResizeObserver(settle);
  observer.observe(document.body);
  const end = () => {
    observer.disconnect();
    for (const act of acts) window.removeEventListener(act, end);
  };
  for (const act of acts) window.addEventListener(act, end, { passive: true });
  settle();
  return end;
}
