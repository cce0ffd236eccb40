import type { Comparison, Side } from '../comparison';
import type { Analysis, Card, CardTable, CardView, Chart, Finding, Result } from '../definition';
import { withheldChart } from './chart';
import { usable } from './usable';
import { honest } from './wording';

/** What a card says: its findings, chart and table. */
export interface CardAnswer {
  readonly findings: readonly Finding[];
  readonly chart: Chart | null;
  readonly table: CardTable;
}

/** An answer from figures of which counts under a threshold are withheld; as it is where the threshold is 0. */
export function withheldAnswer({ findings, chart, table }: CardAnswer, threshold: number): CardAnswer {
  if (threshold === 0) return { findings, chart, table };
  return {
    findings: honest(findings),
    chart: chart && withheldChart(chart, threshold),
    table: { ...table, withheld: threshold },
  };
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
  const { findings, chart, table } = {
    findings: card.findings(whole, view),
    chart: card.chart(whole, view),
    table: card.table(whole, view),
  };
  return withheldAnswer({ findings, chart, table }, threshold);
}

/** Sides whose results hold whole rows only, where counts under a threshold are withheld. */
export function usableSides(
  tables: Analysis['tables'],
  sides: readonly Side[],
  threshold: number,
): readonly Side[] {
  return threshold === 0 ? sides : sides.map((side) => ({ ...side, result: usable(tables, side.result) }));
}

/** A comparison's answer from such sides. */
export function comparedAnswer(
  comparison: Comparison,
  sides: readonly Side[],
  threshold: number,
): CardAnswer {
  return withheldAnswer(
    { findings: comparison.findings(sides), chart: comparison.chart(sides), table: comparison.table(sides) },
    threshold,
  );
}
