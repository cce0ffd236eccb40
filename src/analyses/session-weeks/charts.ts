import type { CardView, Chart } from '@/analyses/definition';
import { minutesWords } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec } from '../chart-kit/spec';
import { shownWeeks } from './shown-weeks';
import type { SessionWeekRow, SessionWeeksResult } from './tables';

const panels = stackPanels([170, 80]);

/** Weekly active learners, the new ones on top of the returning, over their median study time. */
export function weekChart({ session_weeks: rows }: SessionWeeksResult, view: CardView): Chart | null {
  const shown = shownWeeks(rows, view.course.weeks);
  if (shown.length === 0) return null;
  const x: Spec = {
    field: 'week',
    type: 'ordinal',
    scale: { paddingInner: 0.12, paddingOuter: 0.06 },
    axis: { title: 'Course week', labelAngle: 0, labelOverlap: 'parity', labelSeparation: 5 },
  };
  const learners = (field: string) =>
    panelY(panels[0], field, 'Active learners: returning (below), new (on top)');
  const layers = [
    {
      layer: [
        { mark: { type: 'bar', aria: false }, encoding: { x, y: learners('returning') } },
        {
          mark: { type: 'bar', style: 'contrast', aria: false },
          encoding: { x, y: learners('returning'), y2: { field: 'active' } },
        },
      ],
    },
    {
      mark: { type: 'bar', style: 'muted', aria: false },
      encoding: {
        x,
        y: panelY(panels[1], 'median_study_minutes', 'Study time of an active learner, median, minutes'),
      },
    },
    hoverBands(panels, { x }, [
      { field: 'name', title: 'Course week' },
      { field: 'active', title: 'Active learners', count: true },
      { field: 'new_text', title: 'New' },
      { field: 'returning_text', title: 'Returning' },
      { field: 'sessions', title: 'Sessions', count: true },
      { field: 'median_text', title: 'Study time, median' },
      { field: 'mean_text', title: 'Study time, mean' },
    ]),
  ];
  const all = rows.reduce((sum, row) => sum + row.new_learners, 0);
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: shown.map(chartRow),
    summary: `Bars of the active learners of each of ${counted(shown.length, 'week')}, new and returning, and of their median study time; ${counted(all, 'learner')} in all.`,
  };
}

function chartRow(row: SessionWeekRow) {
  const { active, new_learners, returning, mean_study_minutes, median_study_minutes } = row;
  const minutes = (value: number | null) => (value === null ? '—' : minutesWords(value));
  return {
    ...row,
    name: `${row.week}, from ${row.from}`,
    new_text: `${count(new_learners)} (${percent(new_learners, active)})`,
    returning_text: `${count(returning)} (${percent(returning, active)})`,
    median_text: minutes(median_study_minutes),
    mean_text: minutes(mean_study_minutes),
  };
}
