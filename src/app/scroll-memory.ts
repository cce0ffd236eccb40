/** Where a page was left: how far the card at the window’s top was from it. */
interface Left {
  readonly card: string;
  readonly offset: number;
}

const left = new Map<string, Left>();
const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Remembers which card of a page stands at the window’s top. */
export function rememberPlace(address: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>('article[id]')];
  const card = cards.find((each) => each.getBoundingClientRect().bottom > 0);
  if (card && window.scrollY > 0)
    left.set(address, { card: card.id, offset: card.getBoundingClientRect().top });
  else left.delete(address);
}

/** Keeps a card where it is to stand while those around it are still being drawn, until the reader does something. */
function hold({ card: id, offset }: Left, onFound?: (card: HTMLElement) => void): () => void {
  let found = false;
  const settle = () => {
    const card = document.getElementById(id);
    if (!card) return;
    if (!found) onFound?.(card);
    found = true;
    window.scrollBy(0, card.getBoundingClientRect().top - offset);
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

/**
 * Returns to where a page was left.
 * @returns Ends it; null where the page was left at its top.
 */
export function returnToPlace(address: string): (() => void) | null {
  const place = left.get(address);
  return place ? hold(place) : null;
}

/**
 * Brings the card with this id to the window’s top and gives it the focus, as soon as it is there.
 * @returns Ends it.
 */
export function showCard(id: string): () => void {
  return hold({ card: id, offset: 0 }, (card) => card.focus({ preventScroll: true }));
}
