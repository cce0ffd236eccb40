import { inSharesUnder } from '@/words/whole-shares';
import { allUnder, OF_ALL_COUNTS } from '@/words/withheld';
import type { Comparison, Side } from '../comparison';
import type { Analysis, Card, CardTable, CardView, Chart, Finding, Result } from '../definition';
import { drawable } from '../drawable';
import { isCount, isWithheld } from './cells';
import { withheldChart } from './chart';
import { drawsAnything } from './draws-anything';
import { usable } from './usable';
import { viewUnder } from './wholes';

/** What a card says: its findings, chart and table. */
export interface CardAnswer {
  readonly findings: readonly Finding[];
  /** Where small counts are withheld, whether its findings are still awaited. */
  readonly awaited?: boolean;
  readonly chart: Chart | null;
  /** Why there is no chart where there could be one, in a sentence. */
  readonly obstacle?: string | null;
  readonly table: CardTable;
  /** Whether its chart outlines bars of withheld counts. */
  readonly marked?: boolean;
}

/** Whether no figure of a table is left that says anything of learners. */
function isEmpty({ schema, rows }: CardTable): boolean {
  const figures = schema.columns.filter(({ kind, rests }) => (kind === 'count' ? rests !== null : rests));
  const counts = figures.filter(isCount);
  return counts.length > 0 && rows.every((row) => figures.every(({ name }) => !row[name]));
}

/** Charts call any figure so, such as a median, which may be nought. */
const ANY = 'value';

/** Whether nought is withheld in a field of a chart: in a count or share of its table, and in what is worked out of these. */
function hiding({ schema }: CardTable): (field: string, isShare?: boolean) => boolean {
  const columns = new Map(schema.columns.map((column) => [column.name, column]));
  return (field, isShare = false) => {
    const column = columns.get(field);
    return column ? isWithheld(0, column, 1) : isShare || field !== ANY;
  };
}

/**
 * An answer from figures of which counts under a threshold are withheld; as it is where the threshold is 0. Its findings
 * are not made of what is left, whose sums and tests say what is not so: `withFindings` gives it those that are true.
 */
export function withheldAnswer(answer: CardAnswer, threshold: number): CardAnswer {
  if (threshold === 0) return answer;
  const { table } = answer;
  const own = answer.chart && !isEmpty(table) ? withheldChart(answer.chart, threshold, hiding(table)) : null;
  const drawn = own && drawsAnything(own) ? own : null;
  const empty = answer.chart !== null && drawn === null;
  return {
    findings: [],
    awaited: true,
    chart: drawn,
    marked: drawn?.marked ?? false,
    obstacle: empty ? allUnder(threshold) : (answer.obstacle ?? null),
    table: { ...table, withheld: threshold },
  };
}

/** What may be said of withheld figures: findings, and the chart in a sentence; null where none may. */
export interface SaidOf {
  readonly findings: readonly Finding[];
  readonly summary: string | null;
}

/** An answer from withheld figures with what may be said of them. */
export function withFindings(answer: CardAnswer, { findings, summary }: SaidOf): CardAnswer {
  const { chart } = answer;
  const inWords = summary ?? 'The chart shows what its table says.';
  return { ...answer, findings, awaited: false, chart: chart && { ...chart, summary: inWords } };
}

/** An answer of which neither chart nor rows are shown, being reckoned from all counts. */
function withoutFigures({ findings, table }: Pick<CardAnswer, 'findings' | 'table'>): CardAnswer {
  return { findings, chart: null, obstacle: OF_ALL_COUNTS, table: { ...table, rows: [] } };
}

/** A card's answer from a result in which counts under a threshold are withheld; 0 where none are. */
export function cardAnswer(
  { tables }: Pick<Analysis, 'tables'>,
  card: Card,
  result: Result,
  view: CardView,
  threshold: number,
): CardAnswer {
  const whole = threshold === 0 ? result : usable(tables, result);
  const own = viewUnder(view, threshold);
  const answer = inSharesUnder(threshold, () => {
    const table = card.table(whole, own);
    if (!isShowable(card, threshold)) return withoutFigures({ findings: [], table });
    return {
      findings: card.findings(whole, own),
      ...drawable(table, () => card.chart(whole, own)),
      table,
    };
  });
  return withheldAnswer(answer, threshold);
}

/** Sides whose results hold whole rows only, where counts under a threshold are withheld. */
export function usableSides(
  tables: Analysis['tables'],
  sides: readonly Side[],
  threshold: number,
): readonly Side[] {
  if (threshold === 0) return sides;
  return sides.map((side) => ({
    ...side,
    view: viewUnder(side.view, threshold),
    result: usable(tables, side.result),
  }));
}

/** Whether the figures of a card or a comparison can be shown while counts under a threshold are withheld; 0 where none are. */
export function isShowable({ ofAllRows }: Pick<Card | Comparison, 'ofAllRows'>, threshold: number): boolean {
  return threshold === 0 || !ofAllRows;
}

/** A comparison's answer from such sides; without figures where they would be false. */
export function comparedAnswer(
  comparison: Comparison,
  sides: readonly Side[],
  threshold: number,
): CardAnswer {
  const answer = inSharesUnder(threshold, () => {
    const findings = comparison.findings(sides);
    const table = comparison.table(sides);
    if (!isShowable(comparison, threshold)) return withoutFigures({ findings, table });
    return { findings, ...drawable(table, () => comparison.chart(sides)), table };
  });
  return withheldAnswer(answer, threshold);
}
