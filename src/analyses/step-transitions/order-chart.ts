import type { CardView, Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { THIN } from '../sentence';
import { goOn, moveTotals } from './findings';
import type { StepTransitionsResult } from './tables';

const panels = stackPanels([110, 110], WEEK_HEADER);

/** For each step, of those who go on from it the shares who skip ahead and who jump back. */
export function orderChart({ step_moves: rows }: StepTransitionsResult, view: CardView): Chart | null {
  const { ahead, back, moves } = moveTotals(rows);
  if (moves === 0) return null;
  const places = stepPlaces(rows, view.course);
  const share = (part: number, all: number) => (all < THIN ? null : (100 * part) / all);
  const values = rows.map((row, index) => {
    const all = goOn(row);
    return {
      ...places[index],
      ahead: share(row.ahead, all),
      back: share(row.back, all),
      go_on: all,
      next_text: `${counted(row.next, 'learner')}, ${percent(row.next, all)}`,
      ahead_text: `${counted(row.ahead, 'learner')}, ${percent(row.ahead, all)}`,
      back_text: `${counted(row.back, 'learner')}, ${percent(row.back, all)}`,
    };
  });
  const x = stepX(rows);
  const largest = Math.max(1, ...values.flatMap((row) => [row.ahead ?? 0, row.back ?? 0]));
  const domain = [0, Math.min(100, 5 * Math.ceil(largest / 5))] as const;
  const axis = { labelExpr: percentLabels, domain };
  const layers = [
    {
      mark: { type: 'bar', aria: false },
      encoding: { x, y: panelY(panels[0], 'ahead', 'Skip ahead, share of those who go on', axis) },
    },
    {
      mark: { type: 'bar', style: 'contrast', aria: false },
      encoding: { x, y: panelY(panels[1], 'back', 'Jump back, share of those who go on', axis) },
    },
  ];
  const hover = hoverBands(panels, { x }, [
    { field: 'name', title: 'From step' },
    { field: 'go_on', title: 'Go on', count: true },
    { field: 'next_text', title: 'To the next step' },
    { field: 'ahead_text', title: 'Skip ahead' },
    { field: 'back_text', title: 'Jump back' },
  ]);
  return {
    spec: layeredSpec({
      height: viewHeight(panels),
      layers: [...weekLayers(panels, x), ...layers, hover],
      independent: ['y'],
    }),
    values,
    summary: `Bars of the share who skip ahead (${percent(ahead, moves)} of all moves) and who jump back (${percent(back, moves)}) after each of ${counted(rows.length, 'step')}.`,
  };
}
