/** A page is a title and the cards on it, in order. */
export interface CardPageContent {
  readonly title: string;
  readonly path: string;
  /** What the page is about, in a sentence. */
  readonly lead: string;
  /** A page that goes on where this one ends. */
  readonly further?: { readonly path: string; readonly words: string };
  /** What can be done at its head: open one of many things, or set what its figures hang on. */
  readonly control?: 'go-to-step' | 'go-to-question' | 'session-gap';
  /** `analysis/card` */
  readonly cards: readonly string[];
}
