import { type FeatureId, type FeatureKind, features } from '@/risk/features/definitions';
import { coefficient } from '@/words/coefficient';
import { minutesWords } from '@/words/durations';
import { count, counted, rateWords } from '@/words/numbers';

/** What a rule may ask about: a feature, or the risk. */
export type QuantityId = FeatureId | 'risk';

export interface Quantity {
  readonly id: QuantityId;
  readonly label: string;
  readonly kind: FeatureKind;
  /** The formula, in a sentence. */
  readonly formula: string;
  /** The bounds of a value to compare with. */
  readonly least: number;
  readonly most: number;
}

const bounds: Readonly<Record<FeatureKind, readonly [number, number]>> = {
  count: [0, 1_000_000],
  days: [0, 10_000],
  minutes: [0, 1_000_000],
  rate: [0, 1],
  slope: [-1, 1],
  number: [0, 1],
};

/** The features, where a rule takes one otherwise than the model does. */
const otherwise: Partial<Readonly<Record<FeatureId, string>>> = {
  days_since_last_activity: 'Days, with fractions and without a limit, from the last event to the cut.',
  first_attempt_score:
    'The share right of the first answers to questions; who answered none has no such score.',
};

function quantity(id: QuantityId, label: string, kind: FeatureKind, formula: string): Quantity {
  const [least, most] = bounds[kind];
  return { id, label, kind, formula, least, most };
}

/** Everything that a rule may ask about, the risk last. */
export const quantities: readonly Quantity[] = [
  ...features.map(({ id, label, kind, formula }) => quantity(id, label, kind, otherwise[id] ?? formula)),
  quantity(
    'risk',
    'Risk',
    'rate',
    'The probability from the page Learners at risk, by what is known at the same day.',
  ),
];

const byId = new Map<string, Quantity>(quantities.map((each) => [each.id, each]));

/** The quantity of an id; undefined where there is none. */
export function findQuantity(id: string): Quantity | undefined {
  return byId.get(id);
}

/** The quantity of a known id. */
export function quantityOf(id: QuantityId): Quantity {
  const found = byId.get(id);
  if (!found) throw new Error(`no quantity ${id}`);
  return found;
}

/** A value as people write it: `12`, `7 days`, `30.0 %`. */
export function quantityWords({ kind }: Pick<Quantity, 'kind'>, value: number): string {
  switch (kind) {
    case 'count':
      return count(value);
    case 'days':
      return Number.isInteger(value) ? counted(value, 'day') : `${coefficient(value)} days`;
    case 'minutes':
      return minutesWords(value);
    case 'rate':
      return rateWords(value);
    default:
      return coefficient(value);
  }
}
