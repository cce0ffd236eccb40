import { useSearch } from 'wouter';

const CARD = 'card';

/** The address of a card on its page. */
export function cardAddress(path: string, name: string): string {
  return `${path}?${CARD}=${name}`;
}

/** The card that the address names, as `analysis/card`; null where it names the page alone. */
export function useAddressedCard(): string | null {
  return new URLSearchParams(useSearch()).get(CARD);
}

/** The id of a card's element, so that a page can lead to it. */
export function cardAnchor(name: string): string {
  return `card-${name.replace('/', '-')}`;
}

/** Shows a card of the page, and opens how it is counted where that is what is asked. */
export function goToCard(name: string, definition = false): void {
  const card = document.getElementById(cardAnchor(name));
  card?.scrollIntoView();
  card?.focus({ preventScroll: true });
  if (definition) card?.querySelector('details')?.setAttribute('open', '');
}
