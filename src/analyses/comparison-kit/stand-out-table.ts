import type { CardTable } from '../definition';
import { column, tableSchema } from '../schema';
import type { Difference } from './difference';
import { type ComparedCard, standOuts } from './stand-outs';

type StandOutsRow = {
  readonly item: string;
  readonly kind: Difference['kind'];
  readonly first: string;
  readonly first_share: number | null;
  readonly first_median: number | null;
  readonly first_learners: number;
  readonly second: string;
  readonly second_share: number | null;
  readonly second_median: number | null;
  readonly second_learners: number;
  readonly unit: string | null;
  readonly difference: number | null;
  readonly difference_low: number | null;
  readonly difference_high: number | null;
  readonly delta: number | null;
  readonly delta_low: number | null;
  readonly delta_high: number | null;
  readonly clear: boolean;
  readonly about: string;
};

const low =
  'Lower end of its interval, at the level of Holm’s procedure for all rows; zero where the test does not tell it from chance.';
const high = 'Upper end of that interval.';
const share = 'Its share of learners; empty for amounts.';
const median = 'Its median, in the unit that the row names; empty for shares.';

export const standOutsTable = tableSchema<StandOutsRow>(
  'stand_outs',
  'thing compared and side but the first, the clear ones first',
  {
    item: column('label', 'Compared', 'What is compared.'),
    kind: column('label', 'As', 'Whether shares of learners are compared, or how much learners have.', {
      share: 'Share',
      more: 'Amount',
    }),
    first: column('label', 'First', 'The first side: the first group, or the earliest run.'),
    first_share: column('rate', 'First’s share', share),
    first_median: column('number', 'First’s median', median),
    first_learners: column('count', 'Of', 'The learners of the first side that the figure is of.'),
    second: column('label', 'Second', 'The side that is compared with it.'),
    second_share: column('rate', 'Second’s share', share),
    second_median: column('number', 'Second’s median', median),
    second_learners: column('count', 'Of', 'The learners of the second side that the figure is of.'),
    unit: column('label', 'Unit of medians', 'What both medians are counted in; empty for shares.'),
    difference: column(
      'points',
      'Difference, points',
      'The second’s share minus the first’s, computed before they are rounded; on the page in percentage points. Empty for amounts.',
    ),
    difference_low: column('points', 'Difference, from', low),
    difference_high: column('points', 'Difference, to', high),
    delta: column(
      'correlation',
      'Cliff’s delta',
      'Of all pairs of one learner of each side, the share in which the second side’s has more, minus the share in which the first side’s has: −1 to 1. Empty for shares.',
    ),
    delta_low: column('correlation', 'Delta, from', low),
    delta_high: column('correlation', 'Delta, to', high),
    clear: column(
      'boolean',
      'Beyond chance',
      'Whether the test at that level tells it from chance and the interval holds no zero.',
    ),
    about: column('label', 'About', 'The question of the card that compares it.'),
  },
);

/** Every difference that was looked at. */
export function standOutTable(cards: readonly ComparedCard[]): CardTable {
  const rows = standOuts(cards).rows.map((row): StandOutsRow => {
    const { about, name: item, kind, first, second, unit, clear } = row;
    const [ofShare, ofAmount] = [kind === 'share', kind === 'more'];
    return {
      item,
      kind,
      first: first.side,
      first_share: ofShare ? first.value : null,
      first_median: ofAmount ? first.value : null,
      first_learners: first.learners,
      second: second.side,
      second_share: ofShare ? second.value : null,
      second_median: ofAmount ? second.value : null,
      second_learners: second.learners,
      unit,
      difference: ofShare ? row.difference : null,
      difference_low: ofShare ? row.low : null,
      difference_high: ofShare ? row.high : null,
      delta: ofAmount ? row.difference : null,
      delta_low: ofAmount ? row.low : null,
      delta_high: ofAmount ? row.high : null,
      clear,
      about,
    };
  });
  return { schema: standOutsTable, rows };
}
