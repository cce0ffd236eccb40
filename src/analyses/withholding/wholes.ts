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

/** A view of figures of which small counts are withheld where the threshold is not 0. */
export function viewUnder(view: CardView, threshold: number): CardView {
  return threshold > 0 ? { ...view, lacksCounts: true } : view;
}

/** A view of whose wholes it is known what may be said. */
export function withWholes(view: CardView, wholes: Wholes): CardView {
  return { ...view, lacksCounts: true, whole: (name, sum) => wholes[name] ?? sum };
}

/** The wholes of one side, gathered while its cards are made: first of the figures as they are, then of what is left. */
export class GatheredWholes {
  readonly #true = new Map<string, number>();
  readonly #published = new Map<string, number>();

  constructor(private readonly threshold: number) {}

  /** The view under which the figures as they are are shown, in the same sentences as what is left. */
  ofTruth(view: CardView): CardView {
    return {
      ...viewUnder(view, this.threshold),
      whole: (name, sum) => {
        this.#true.set(name, sum);
        return sum;
      },
    };
  }

  /** The view under which what is left is shown. */
  ofWithheld(view: CardView): CardView {
    return {
      ...viewUnder(view, this.threshold),
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
