/** A page is a title and the cards on it, in order. */
export interface CardPageContent {
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly lead: string;
  /** `analysis/card` */
  readonly cards: readonly string[];
}
