import { count, percent } from '@/words/numbers';
import { dotIntervals } from '../chart-kit/dot-intervals';
import type { Side } from '../comparison';
import type { Card, CardTable, Chart, Finding } from '../definition';
import { column, tableSchema } from '../schema';
import type { Difference } from './difference';
import { differenceFindings, whileAnyUnderWay } from './findings';
import { type RankedDifference, ranked } from './ranked';

/** A card's comparison with what was computed for each side. */
export interface ComparedCard {
  readonly card: Card;
  readonly sides: readonly Side[];
}

type StandOutsRow = {
  readonly about: string;
  readonly item: string;
  readonly kind: Difference['kind'];
  readonly first: string;
  readonly first_value: number;
  readonly first_learners: number;
  readonly second: string;
  readonly second_value: number;
  readonly second_learners: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly clear: boolean;
};

export const standOutsTable = tableSchema<StandOutsRow>(
  'stand_outs',
  'thing compared and side but the first, the clear ones first',
  {
    about: column('label', 'About', 'The question of the card that compares it.'),
    item: column('label', 'Compared', 'What is compared.'),
    kind: column('label', 'How', 'Whether shares are compared or pairs of learners.', {
      share: 'Shares',
      more: 'Pairs of learners',
    }),
    first: column('label', 'First', 'The first side: the first group, or the earliest run.'),
    first_value: column('number', 'Its figure', 'Its share from 0 to 1; its median for pairs of learners.'),
    first_learners: column('count', 'Of', 'The learners of the first side that the figure is of.'),
    second: column('label', 'Second', 'The side that is compared with it.'),
    second_value: column('number', 'Its figure', 'Its share from 0 to 1; its median for pairs of learners.'),
    second_learners: column('count', 'Of', 'The learners of the second side that the figure is of.'),
    difference: column(
      'rate',
      'Difference',
      'The second’s share minus the first’s; for pairs, the share in which the second has more minus that in which the first has.',
    ),
    low: column(
      'rate',
      'Difference, from',
      'Lower end of its interval, at the level of Holm’s procedure for all rows; zero where the test does not tell it from chance.',
    ),
    high: column('rate', 'Difference, to', 'Upper end of that interval.'),
    clear: column(
      'boolean',
      'Beyond chance',
      'Whether the test at that level tells it from chance and the interval holds no zero.',
    ),
  },
);

/** What is compared over all cards, and how a difference is called one. */
export const standOutsDefinition: readonly string[] = [
  'All differences of the cards below together, each of a run from the earliest one that is chosen: every step, question, group and measure that both have, with at least 20 learners in each.',
  'The interval of a difference is Newcombe’s for shares, which Fisher’s exact test tells from chance, and Brunner and Munzel’s for pairs of learners, which their test and Wilcoxon’s tell from chance. They are tested the clearest first (Holm), so that the probability of any wrong one among all that are compared is at most 5 %; an interval is drawn out to zero where the test does not tell a difference. So many are compared that the intervals are wider here than on the cards below, where each is tested with those of its own card.',
  'Clear differences are ranked by the least that their interval leaves of them. What people answer about themselves is not among them; it is compared under Enrolment, where groups are.',
];

interface Found {
  readonly rows: readonly (RankedDifference & { readonly about: string })[];
  readonly sides: readonly Side[];
}

function differencesOf({ card: { comparison }, sides }: ComparedCard): readonly Difference[] {
  return comparison && !comparison.apart ? comparison.differences(sides) : [];
}

function found(cards: readonly ComparedCard[]): Found {
  const about = new Map<Difference['key'], string>();
  const all = cards.flatMap((compared) => {
    const differences = differencesOf(compared);
    for (const { key } of differences) about.set(key, compared.card.question);
    return differences;
  });
  const rows = ranked(all).map((row) => ({ ...row, about: about.get(row.key) ?? '' }));
  return { rows, sides: cards[0]?.sides ?? [] };
}

const MOST_FINDINGS = 5;

/** The clearest differences over all cards, as sentences. */
export function standOutFindings(cards: readonly ComparedCard[]): readonly Finding[] {
  const all = cards.flatMap(differencesOf);
  const sides = cards[0]?.sides ?? [];
  return whileAnyUnderWay(differenceFindings(sides, all, 'figure', MOST_FINDINGS, false), sides);
}

const MOST_ROWS = 20;

/** The clear differences as dots with their intervals, the most important at the top. */
export function standOutChart(cards: readonly ComparedCard[]): Chart | null {
  const { rows, sides } = found(cards);
  const clear = rows.filter((row) => row.clear).slice(0, MOST_ROWS);
  if (clear.length === 0) return null;
  const several = sides.length > 2;
  const reach = Math.min(1, Math.max(...clear.map(({ low, high }) => Math.max(-low, high))));
  const most = Math.ceil(reach * 10) * 10;
  const values = clear.map((row, rank) => ({
    name: several ? `${row.second.side}: ${row.name}` : row.name,
    rank,
    value: 100 * row.difference,
    low: 100 * row.low,
    high: 100 * row.high,
    first: row.first.text,
    second: row.second.text,
    interval: `${percent(row.low, 1)} to ${percent(row.high, 1)}`,
  }));
  const second = several
    ? 'Run minus the earliest run'
    : `${clear[0].second.side} minus ${clear[0].first.side}`;
  return {
    spec: dotIntervals({
      rows: values.length,
      name: 'name',
      title: `${second}, percentage points`,
      domain: [-most, most],
      labelExpr: "format(datum.value, '.0f')",
      tooltip: [
        { field: 'name', title: 'Compared' },
        { field: 'first', title: clear[0].first.side },
        { field: 'second', title: several ? 'The run' : clear[0].second.side },
        { field: 'interval', title: 'Difference, interval' },
      ],
    }),
    values,
    summary: `Dots of the ${count(values.length)} largest differences with their intervals, to the right where the later run has more.`,
  };
}

/** Every difference that was looked at. */
export function standOutTable(cards: readonly ComparedCard[]): CardTable {
  const rows = found(cards).rows.map(
    ({ about, name, kind, first, second, difference, low, high, clear }): StandOutsRow => ({
      about,
      item: name,
      kind,
      first: first.side,
      first_value: first.value,
      first_learners: first.learners,
      second: second.side,
      second_value: second.value,
      second_learners: second.learners,
      difference,
      low,
      high,
      clear,
    }),
  );
  return { schema: standOutsTable, rows };
}
