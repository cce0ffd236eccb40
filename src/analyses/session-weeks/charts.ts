import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { knownMinutesWords } from '@/words/durations';
import { count, counted, percent } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { shownWeeks } from './shown-weeks';
import type { SessionWeekRow, SessionWeeksResult } from './tables';

const HEIGHTS = [170, 80];
/** Between the bars, of a week's width. */
const GAP = 0.12;

const ofWeeks = (layer: Spec) => where("datum.part === 'week'", layer);

/** The learners with a session in each week, the new ones on top of the returning, over their median study time. */
export function weekChart({ session_weeks: rows }: SessionWeeksResult, view: CardView): Chart | null {
  const shown = shownWeeks(rows, view.course.weeks);
  if (shown.length === 0) return null;
  const first = dayOf(shown[0].from) * DAY;
  const end = (dayOf(shown[shown.length - 1].from) + 7) * DAY;
  const dates = dateRows(view.course, first, end);
  const panels = stackPanels(HEIGHTS, dateHeader(dates));
  const x = timeX(view.course, first, end);
  const span: Spec = { x, x2: { field: 'end' } };
  const learners = (field: string) =>
    panelY(panels[0], field, 'Learners with a session: returning (below), new (on top)');
  const layers = [
    {
      layer: [
        ofWeeks({
          mark: { type: 'rect', style: 'accent', aria: false },
          encoding: { ...span, y: learners('returning'), y2: { datum: 0 } },
        }),
        ofWeeks({
          mark: { type: 'rect', style: 'contrast', aria: false },
          encoding: { ...span, y: learners('returning'), y2: { field: 'active' } },
        }),
      ],
    },
    ofWeeks({
      mark: { type: 'rect', style: 'muted', aria: false },
      encoding: {
        ...span,
        y: panelY(
          panels[1],
          'median_study_minutes',
          'Study time of a learner with a session, median, minutes',
        ),
        y2: { datum: 0 },
      },
    }),
    ...dateLayers(panels, x, dates),
    ofWeeks(
      hoverBands(panels, span, [
        { field: 'name', title: 'Course week' },
        { field: 'active', title: 'Learners with a session', count: true },
        { field: 'new_text', title: 'New' },
        { field: 'returning_text', title: 'Returning' },
        { field: 'sessions', title: 'Sessions', count: true },
        { field: 'median_text', title: 'Study time, median' },
        { field: 'mean_text', title: 'Study time, mean' },
      ]),
    ),
  ];
  const all = rows.reduce((sum, row) => sum + row.new_learners, 0);
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers, independent: ['y'] }),
    values: [...shown.map(chartRow), ...dates],
    summary: `Bars of the learners with a study session in each of ${counted(shown.length, 'week')}, new and returning, and of their median study time; ${counted(all, 'learner')} in all.`,
  };
}

function chartRow(row: SessionWeekRow) {
  const { active, new_learners, returning, mean_study_minutes, median_study_minutes } = row;
  const from = dayOf(row.from);
  return {
    ...row,
    part: 'week',
    time: (from + (7 * GAP) / 2) * DAY,
    end: (from + 7 - (7 * GAP) / 2) * DAY,
    name: `${row.week}, from ${longDate(row.from)}`,
    new_text: `${count(new_learners)} (${percent(new_learners, active)})`,
    returning_text: `${count(returning)} (${percent(returning, active)})`,
    median_text: knownMinutesWords(median_study_minutes),
    mean_text: knownMinutesWords(mean_study_minutes),
  };
}
