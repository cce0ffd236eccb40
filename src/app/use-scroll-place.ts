import { type RefObject, useEffect, useRef } from 'react';
import { cardAddress, cardAnchor } from '@/ui/card/card-address';
import { rememberPlace, returnToPlace, showCard } from './scroll-memory';

interface Place {
  readonly path: string;
  /** The card that the address names; null where it names the page alone. */
  readonly card: string | null;
  /** Whether the page stands, and is not still waiting for its data. */
  readonly stands: boolean;
}

/**
 * A page begins at its top, or at the card that is asked for, and takes the focus; going back to one returns to where it
 * was left.
 */
export function useScrollPlace({ path, card, stands }: Place, main: RefObject<HTMLElement | null>): void {
  const address = card === null ? path : cardAddress(path, card);
  const shown = useRef(address);
  const placed = useRef(card === null ? address : null);
  /** Where the browser’s back or forward leads. */
  const backTo = useRef<string | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => rememberPlace(shown.current);
    // Fires for the browser’s back and forward only: links push their address.
    const back = () => {
      backTo.current = location.hash.slice(1);
    };
    window.addEventListener('scrollend', remember);
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('scrollend', remember);
      window.removeEventListener('popstate', back);
    };
  }, []);

  useEffect(() => {
    shown.current = address;
    const waits = card !== null && !stands;
    if (placed.current === address || waits) return;
    placed.current = address;
    const returns = backTo.current === address;
    backTo.current = null;
    main.current?.focus({ preventScroll: true });
    const end = (returns ? returnToPlace(address) : null) ?? (card ? showCard(cardAnchor(card)) : null);
    if (!end) {
      window.scrollTo(0, 0);
      // Where the window stood at its top already, no end of scrolling tells so.
      rememberPlace(address);
    }
    return end ?? undefined;
  }, [address, card, stands, main]);
}
