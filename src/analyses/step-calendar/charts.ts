import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, ofPart, type Spec, where } from '../chart-kit/spec';
import { marksWords, sideMarkLayers } from '../chart-kit/step-marks';
import { rowHeight, stepMarkRows, stepY } from '../chart-kit/step-y';
import { DAY, timeX } from '../chart-kit/time-axis';
import { stepName } from '../step-name';
import { dayWords } from './findings';
import type { StepCalendarResult, StepCalendarRow } from './tables';

/** Room above the dates for what the marks mean. */
const MARKS_LINE = 20;

/** The steps that the rows have, in course order. */
function stepsOf(rows: readonly StepCalendarRow[]) {
  const steps = new Map(rows.map((row) => [stepLabel(row.week_number, row.step_number), row]));
  return [...steps.values()].toSorted(
    (a, b) => a.week_number - b.week_number || a.step_number - b.step_number,
  );
}

/** For each week, the box of its steps and its seven days. */
function weekBoxes(steps: readonly StepCalendarRow[], startDate: string | null, first: number, last: number) {
  return [...new Set(steps.map(({ week_number }) => week_number))].map((week) => {
    const own = steps.filter(({ week_number }) => week_number === week);
    const opens = startDate === null ? last : (dayOf(startDate) + 7 * (week - 1)) * DAY;
    const shown = opens + 7 * DAY > first && opens < last;
    const labels = own.map(({ week_number, step_number }) => stepLabel(week_number, step_number));
    return {
      part: 'week',
      week,
      step: labels[0],
      last_step: labels[labels.length - 1],
      time: shown ? Math.max(opens, first) : first,
      until: shown ? Math.min(opens + 7 * DAY, last) : last,
      shown,
      left: first,
      right: last,
    };
  });
}

/** Shaded cells of first visits, steps from top to bottom and days from left to right, each week's own days outlined. */
export function calendarChart(
  { step_calendar: rows }: Pick<StepCalendarResult, 'step_calendar'>,
  view: CardView,
): Chart | null {
  if (rows.length === 0) return null;
  const steps = stepsOf(rows);
  const { days } = rows[0];
  const times = rows.map(({ date }) => dayOf(date) * DAY);
  const first = Math.min(...times);
  const last = Math.max(...times) + days * DAY;
  const names = new Map(
    steps.map(({ week_number, step_number }) => {
      const step = stepLabel(week_number, step_number);
      return [step, `${stepName(step, view.course)}${marksWords(step, view.course)}`];
    }),
  );
  const dateTexts = new Map(
    [...new Set(rows.map(({ date }) => date))].map((date) => [date, dayWords(date, days)]),
  );
  const cells = rows.map(({ week_number, step_number, date, first_visits }, index) => {
    const step = stepLabel(week_number, step_number);
    return {
      part: 'cell',
      step,
      name: names.get(step) ?? step,
      time: times[index],
      until: times[index] + days * DAY,
      date_text: dateTexts.get(date) ?? date,
      first_visits,
    };
  });
  const y = stepY(steps);
  const x = timeX(view.course, first, last);
  const height = steps.length * rowHeight(steps.length);
  const dates = dateRows(view.course, first, last);
  const color = {
    field: 'first_visits',
    type: 'quantitative',
    scale: { type: 'sqrt', zero: true },
    legend: {
      title: `First visits ${days === 1 ? 'in a day' : `in ${days} days`} (rules: each week’s own days)`,
      orient: 'bottom',
      direction: 'horizontal',
      titleLimit: 320,
      gradientLength: { expr: 'min(240, width * 0.7)' },
      tickMinStep: 1,
      format: ',d',
    },
  };
  const fields = tooltip([
    { field: 'name', title: 'Step' },
    { field: 'date_text', title: 'Date' },
    { field: 'first_visits', title: 'First visits', count: true },
  ]);
  const edge = { ...y, bandPosition: 0 };
  const layers = [
    ofPart('cell', {
      mark: { type: 'rect', aria: false },
      encoding: { x, x2: { field: 'until' }, y, color, tooltip: fields },
    }),
    where("datum.part === 'week'", {
      mark: { type: 'rule', style: 'quiet', aria: false },
      encoding: { x: { ...x, field: 'left' }, x2: { field: 'right' }, y: edge },
    }),
    ...dateLayers([{ top: 0, bottom: height, title: 0 }], x, dates),
    where("datum.part === 'week' && datum.shown", outline(x, y, 'time')),
    where("datum.part === 'week' && datum.shown", outline(x, y, 'until')),
    ...sideMarkLayers(y, -dateHeader(dates) - MARKS_LINE),
  ];
  const visits = rows.reduce((sum, each) => sum + each.first_visits, 0);
  return {
    spec: layeredSpec({ height, layers }),
    values: [
      ...cells,
      ...weekBoxes(steps, view.course.startDate, first, last),
      ...dates,
      ...stepMarkRows(steps, view.course),
    ],
    summary: `${counted(visits, 'first visit')} to ${counted(steps.length, 'step')} by step and date, from ${longDate(rows.reduce((a, { date }) => (date < a ? date : a), rows[0].date))}, darker where more learners visit; lines mark each week’s own seven days.`,
  };
}

/** A side of a week's box: down its steps at one of its moments. */
function outline(x: Spec, y: Spec, field: string): Spec {
  return {
    mark: { type: 'rule', style: 'contrast', strokeWidth: 1.5, aria: false },
    encoding: {
      x: { ...x, field },
      y: { ...y, bandPosition: 0 },
      y2: { field: 'last_step', bandPosition: 1 },
    },
  };
}
