import type { CardView, Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { panelY, stackPanels } from '../chart-kit/panels';
import type { Spec } from '../chart-kit/spec';
import { stepPlaces, WEEK_HEADER } from '../chart-kit/step-axis';
import { percentAxis, stepChart } from '../step-activity/step-chart';
import type { LastCompletionsResult } from './tables';

const panels = stackPanels([150, 80], WEEK_HEADER);

/** Bars of the learners who complete each step last, over the share who complete a later one. */
export function lastCompletionChart(
  { last_completions: rows }: LastCompletionsResult,
  view: CardView,
): Chart | null {
  if (rows.length === 0) return null;
  const all = rows[rows.length - 1].lost;
  const places = stepPlaces(rows, view.course);
  const values = rows.map(({ last_completed, lost, remaining, remaining_share }, index) => ({
    ...places[index],
    last_completed,
    share: percent(last_completed, all),
    lost,
    remaining,
    remaining_percent: 100 * remaining_share,
    remaining_text: percent(remaining, all),
  }));
  const y = panelY(panels[0], 'last_completed', 'Learners whose last completed step this is');
  const further = panelY(panels[1], 'remaining_percent', 'Share who complete a later step', percentAxis);
  const layers = (x: Spec) => [
    { mark: { type: 'bar', aria: false }, encoding: { x, y } },
    { mark: { type: 'line', aria: false }, encoding: { x, y: further } },
  ];
  const spec = stepChart(rows, panels, layers, [
    { field: 'last_completed', title: 'Last completed here', count: true },
    { field: 'share', title: 'Share of all' },
    { field: 'lost', title: 'Here or earlier', count: true },
    { field: 'remaining', title: 'Complete a later step', count: true },
    { field: 'remaining_text', title: 'Share who do' },
  ]);
  const summary = `Bars of which of ${counted(rows.length, 'step')} ${counted(all, 'learner')} completed last, and a line of the share who complete a later one.`;
  return { spec, values, summary };
}
