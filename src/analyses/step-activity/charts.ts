import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { panelY, stackPanels } from '../chart-kit/panels';
import type { Spec } from '../chart-kit/spec';
import { stepPlaces, WEEK_HEADER } from '../chart-kit/step-axis';
import { wholeOf } from '../withholding/wholes';
import { discussions } from './discussion';
import { total } from './findings';
import { percentAxis, stepChart } from './step-chart';
import type { StepActivity, StepActivityResult } from './tables';

type Completions = Pick<StepActivityResult, 'step_completion'>;

const completionPanels = stackPanels([180, 80], WEEK_HEADER);

/** Visitors as a line over bars of completions, and the share of the visitors who complete. */
export function completionChart({ step_completion: rows }: Completions, view: CardView): Chart | null {
  if (rows.every(({ visited }) => visited === 0)) return null;
  const places = stepPlaces(rows, view.course);
  const values = rows.map(({ visited, visited_completed, completed_only }, index) => ({
    ...places[index],
    visited,
    visited_completed,
    completed_only,
    rate: visited > 0 ? (100 * visited_completed) / visited : null,
    share: percent(visited_completed, visited),
  }));
  const title = 'Learners: visited (line), of them completed (bars)';
  const rate = panelY(completionPanels[1], 'rate', 'Share of visitors who completed', percentAxis);
  const layers = (x: Spec) => [
    {
      layer: [
        {
          mark: { type: 'bar', aria: false },
          encoding: { x, y: panelY(completionPanels[0], 'visited_completed', title) },
        },
        {
          mark: { type: 'line', interpolate: 'step', style: 'contrast', aria: false },
          encoding: { x, y: panelY(completionPanels[0], 'visited', title) },
        },
      ],
    },
    { mark: { type: 'line', aria: false }, encoding: { x, y: rate } },
  ];
  const spec = stepChart(rows, completionPanels, layers, [
    { field: 'visited', title: 'Visited', count: true },
    { field: 'visited_completed', title: 'Completed it', count: true },
    { field: 'share', title: 'Share who completed' },
    { field: 'completed_only', title: 'Completed, no visit recorded', count: true },
  ]);
  const summary = `A line of the learners who visited and bars of those who completed each of ${counted(rows.length, 'step')}, and the share of visitors who completed.`;
  return { spec, values, summary };
}

const singlePanel = stackPanels([180], WEEK_HEADER);

/** Bars of how far the unenrolled had got. */
export function unenrolledChart({ step_activity: rows }: StepActivity, view: CardView): Chart | null {
  const left = wholeOf(view, 'unenrolled', total(rows, 'unenrolled_furthest'));
  if (left === 0) return null;
  const places = stepPlaces(rows, view.course);
  const values = rows.map(({ unenrolled_furthest }, index) => ({
    ...places[index],
    unenrolled_furthest,
    share: percent(unenrolled_furthest, left),
  }));
  const y = panelY(singlePanel[0], 'unenrolled_furthest', 'Unenrolled learners who got this far');
  const spec = stepChart(
    rows,
    singlePanel,
    (x) => [{ mark: { type: 'bar', aria: false }, encoding: { x, y } }],
    [
      { field: 'unenrolled_furthest', title: 'Got this far', count: true },
      { field: 'share', title: 'Share' },
    ],
  );
  const summary = `Bars of the furthest step that ${counted(left, 'unenrolled learner')} had visited.`;
  return { spec, values, summary };
}

/** Bars of the comments and of the quiz responses at each step, each where there are any. */
export function discussionChart({ step_activity: rows }: StepActivity, view: CardView): Chart | null {
  const shown = discussions.filter(({ field }) => total(rows, field) > 0);
  if (shown.length === 0) return null;
  const panels = stackPanels(
    shown.map(() => 130),
    WEEK_HEADER,
  );
  const places = stepPlaces(rows, view.course);
  const values = rows.map(({ comments, responses }, index) => ({ ...places[index], comments, responses }));
  const layers = (x: Spec) =>
    shown.map(({ field, title }, index) => ({
      mark: { type: 'bar', aria: false },
      encoding: { x, y: panelY(panels[index], field, title) },
    }));
  const fields = shown.map(({ field, title }) => ({ field, title, count: true as const }));
  const totals = shown.map(({ field, title }) => `${count(total(rows, field))} ${title.toLowerCase()}`);
  const summary = `Bars of the ${totals.join(' and the ')} at each of ${counted(rows.length, 'step')}.`;
  return { spec: stepChart(rows, panels, layers, fields), values, summary };
}
