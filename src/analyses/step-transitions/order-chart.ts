import type { CardView, Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { THIN } from '../sentence';
import { goOn, moveTotals, sideSteps, tells } from './findings';
import type { StepTransitionsResult } from './tables';

const HEIGHT = 110;

/**
 * For each step, of those who go on from it the shares who skip ahead and who jump back, where anyone does. From the last step
 * one can only go back, and beside a step for some only most skip it: their shares would drown the others.
 */
export function orderChart({ step_moves: rows }: StepTransitionsResult, view: CardView): Chart | null {
  const { ahead, back, moves } = moveTotals(rows);
  if (moves === 0) return null;
  const places = stepPlaces(rows, view.course);
  const aside = sideSteps(rows);
  const share = (part: number, all: number, shown: boolean) =>
    all < THIN || !shown ? null : (100 * part) / all;
  const panels = stackPanels(back > 0 ? [HEIGHT, HEIGHT] : [HEIGHT], WEEK_HEADER);
  const values = rows.map((row, index) => {
    const all = goOn(row);
    return {
      ...places[index],
      ahead: share(row.ahead, all, tells(aside, index)),
      back: share(row.back, all, index < rows.length - 1 && !aside[index]),
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
    ...panels.slice(1).map((panel) => ({
      mark: { type: 'bar', style: 'contrast', aria: false },
      encoding: { x, y: panelY(panel, 'back', 'Jump back, share of those who go on', axis) },
    })),
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
