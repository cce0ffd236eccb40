import { published } from '@/stats/publishing';
import type { CardView } from '../definition';

/** What wholes of a card number, by the names that its chart gives them. */
export type Wholes = Readonly<Record<string, number>>;

/**
 * What a whole numbers, such as the learners of a group: the sum of its parts. Where small counts are withheld these sums lack
 * what is withheld, and a number would be one thing here and another in the sentences: then it is the true one, rounded once.
 * @param name The same wherever the card names that whole, and no other.
 */
export function wholeOf({ whole }: Pick<CardView, 'whole'>, name: string, sum: number): number {
  return whole?.(name, sum) ?? sum;
}

/** Whether small counts are withheld in what the view shows, so that what is added up from row to row would be false. */
export function lacksCounts({ whole }: Pick<CardView, 'whole'>): boolean {
  return whole !== undefined;
}

/** A view of whose wholes it is known what may be said. */
export function withWholes(view: CardView, wholes: Wholes): CardView {
  return { ...view, whole: (name, sum) => wholes[name] ?? sum };
}

/** The wholes of one side, gathered while its cards are made: first of the figures as they are, then of what is left. */
export class GatheredWholes {
  readonly #true = new Map<string, number>();
  readonly #published = new Map<string, number>();

  constructor(private readonly threshold: number) {}

  /** The view under which the figures as they are are shown. */
  ofTruth(view: CardView): CardView {
    return {
      ...view,
      whole: (name, sum) => {
        this.#true.set(name, sum);
        return sum;
      },
    };
  }

  /** The view under which what is left is shown. */
  ofWithheld(view: CardView): CardView {
    return {
      ...view,
      whole: (name, sum) => {
        // Where every part is withheld, so is their whole: it may be of few learners.
        const said = sum === 0 ? 0 : published(this.#true.get(name) ?? sum, this.threshold);
        this.#published.set(name, said);
        return said;
      },
    };
  }

  /** What may be said of them. */
  get published(): Wholes {
    return Object.fromEntries(this.#published);
  }
}
