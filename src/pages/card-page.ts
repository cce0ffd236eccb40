/** A page is a title and the cards on it, in order. */
export interface CardPageContent {
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly lead: string;
  /** A page that goes on where this one ends. */
  readonly further?: { readonly path: string; readonly words: string };
  /** What has pages of its own to which this one leads. */
  readonly goTo?: 'step' | 'question';
  /** `analysis/card` */
  readonly cards: readonly string[];
}
