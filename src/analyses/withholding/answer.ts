import type { Comparison, Side } from '../comparison';
import type { Analysis, Card, CardTable, CardView, Chart, Finding, Result } from '../definition';
import { drawable } from '../drawable';
import { withheldChart } from './chart';
import { usable } from './usable';
import { honest } from './wording';

/** What a card says: its findings, chart and table. */
export interface CardAnswer {
  readonly findings: readonly Finding[];
  readonly chart: Chart | null;
  /** Why there is no chart where there could be one, in a sentence. */
  readonly obstacle?: string | null;
  readonly table: CardTable;
}

/** An answer from figures of which counts under a threshold are withheld; as it is where the threshold is 0. */
export function withheldAnswer(answer: CardAnswer, threshold: number): CardAnswer {
  if (threshold === 0) return answer;
  const { findings, chart, table } = answer;
  return {
    ...answer,
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
  const findings = card.findings(whole, view);
  const table = card.table(whole, view);
  return withheldAnswer({ findings, ...drawable(table, () => card.chart(whole, view)), table }, threshold);
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
  const findings = comparison.findings(sides);
  const table = comparison.table(sides);
  return withheldAnswer({ findings, ...drawable(table, () => comparison.chart(sides)), table }, threshold);
}
