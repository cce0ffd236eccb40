import type { CardView, Chart } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { counted } from '@/words/numbers';
import { dateLayers } from '../chart-kit/date-layers';
import { dateHeader, dateRows } from '../chart-kit/date-rows';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { labelOf } from '../chart-kit/step-axis';
import { marksWords, sideMarkLayers } from '../chart-kit/step-marks';
import { rowHeight, stepMarkRows, stepY } from '../chart-kit/step-y';
import { DAY, timeX } from '../chart-kit/time-axis';
import { axisTime, momentDate, momentWords } from '../learner-moments';
import { stepName } from '../step-name';
import { axisSpan } from './summary';
import type { LearnerCourseResult, LearnerVisitsRow } from './tables';

/** Sessions take turns in so many colours: neighbours differ, and the line and the number say which is which. */
const COLOURS = 6;
/** A session's number is written where its neighbours leave this share of the axis, or so many steps. */
const ROOM_ACROSS = 0.025;
const ROOM_DOWN = 18;
/** Fewer days than these, and the axis would name a day twice. */
const FEWEST_DAYS = 7;
/** Pixels of the line above the chart that explains the points, and of the one that explains the marks. */
const LINE = 20;

const fields = tooltip([
  { field: 'name', title: 'Step' },
  { field: 'visited_text', title: 'First visited' },
  { field: 'completed_text', title: 'Last completed' },
  { field: 'session', title: 'Session', count: true },
]);

/** The days to show: those of the course where its dates are known, and those of the visits. */
function shownDays(visits: readonly LearnerVisitsRow[], { course }: CardView): readonly [number, number] {
  const [first, last] = axisSpan(visits).map((time) => Math.floor(time / DAY));
  const starts = course.startDate === null ? [] : [dayOf(course.startDate)];
  const ends = course.endDate === null ? [] : [dayOf(course.endDate)];
  const from = Math.min(first, ...starts);
  return [from * DAY, Math.max(last + 1, from + FEWEST_DAYS, ...ends.map((end) => end + 1)) * DAY];
}

/** Which first visits of sessions are numbered: those with room since the last numbered one. */
function numbered(visits: readonly LearnerVisitsRow[], places: ReadonlyMap<string, number>, span: number) {
  const shown = new Set<LearnerVisitsRow>();
  let last: LearnerVisitsRow | null = null;
  const apart = (a: LearnerVisitsRow, b: LearnerVisitsRow) => {
    const across = (axisTime(b.visited_at) - axisTime(a.visited_at)) / span;
    const steps = Math.abs((places.get(labelOf(b)) ?? 0) - (places.get(labelOf(a)) ?? 0));
    return across >= ROOM_ACROSS || steps * rowHeight(places.size) >= ROOM_DOWN;
  };
  visits.forEach((visit, index) => {
    const begins = visits[index - 1]?.session !== visit.session;
    if (!begins || (last && !apart(last, visit))) return;
    shown.add(visit);
    last = visit;
  });
  return shown;
}

/** One learner's first visits, step against date: a line for each session, full points for completed steps. */
export function courseChart(result: LearnerCourseResult, view: CardView): Chart | null {
  const visits = result.learner_visits.filter(({ number }) => number === 1);
  if (visits.length === 0) return null;
  const steps = result.learner_steps;
  const [first, end] = shownDays(visits, view);
  const places = new Map(steps.map((step, place) => [labelOf(step), place]));
  const withNumber = numbered(visits, places, end - first);
  const dates = dateRows(view.course, first, end);
  const marks = stepMarkRows(steps, view.course);
  const points = visits.map((visit) => ({
    part: 'visit',
    step: labelOf(visit),
    time: axisTime(visit.visited_at),
    session: visit.session,
    hue: visit.session % COLOURS,
    completed: visit.completed_at !== null,
    number: withNumber.has(visit) ? String(visit.session) : null,
    name: `${stepName(labelOf(visit), view.course)}${marksWords(labelOf(visit), view.course)}`,
    visited_text: momentWords(visit.visited_at),
    completed_text: visit.completed_at === null ? 'not completed' : momentWords(visit.completed_at),
  }));
  const height = steps.length * rowHeight(steps.length);
  const x = timeX(view.course, first, end);
  const y = stepY(steps);
  const top = -dateHeader(dates) - LINE;
  const explained = marks.some(({ marks_text }) => marks_text !== null);
  return {
    spec: layeredSpec({
      height,
      layers: [
        ...dateLayers([{ top: 0, bottom: height, title: 0 }], x, dates),
        edges(x),
        ...visitLayers(x, y, new Set(points.map(({ completed }) => completed))),
        ...sideMarkLayers(y, top),
        explanation(explained ? top - LINE : top),
      ],
    }),
    values: [
      ...points,
      { part: 'edge', time: first },
      { part: 'edge', time: end },
      { part: 'note', note: '● completed\u2003○ visited only\u2003numbers: study sessions' },
      ...dates,
      ...marks,
    ],
    summary: `First visits of one learner, step against date: ${counted(visits.length, 'step')} in ${counted(visits.at(-1)?.session ?? 0, 'study session')}, from ${momentDate(visits[0].visited_at)} to ${momentDate(visits.at(-1)?.visited_at ?? '')}; the points of a session are joined by a line.`,
  };
}

/** Keeps the axis as wide as the days to show. */
function edges(x: Spec): Spec {
  return where("datum.part === 'edge'", { mark: { type: 'rule', opacity: 0, aria: false }, encoding: { x } });
}

/** @param kinds Whether there are points of completed steps, and of others: a layer without rows has no extent. */
function visitLayers(x: Spec, y: Spec, kinds: ReadonlySet<boolean>): readonly Spec[] {
  const color = {
    field: 'hue',
    type: 'nominal',
    scale: { domain: Array.from({ length: COLOURS }, (_, hue) => hue) },
    legend: null,
  };
  const visit = "datum.part === 'visit'";
  const point = (completed: boolean) =>
    where(`${visit} && ${completed ? '' : '!'}datum.completed`, {
      mark: { type: 'point', filled: completed, strokeWidth: 1.5, opacity: 1, aria: false },
      encoding: { x, y, color, tooltip: fields },
    });
  return [
    where(visit, {
      mark: { type: 'line', strokeWidth: 1.5, aria: false },
      encoding: { x, y, color, detail: { field: 'session', type: 'nominal' } },
    }),
    ...[true, false].filter((completed) => kinds.has(completed)).map(point),
    where(`${visit} && datum.number !== null`, {
      mark: { type: 'text', style: 'note', align: 'right', baseline: 'middle', dx: -7, aria: false },
      encoding: { x, y, text: { field: 'number', type: 'nominal' } },
    }),
  ];
}

function explanation(y: number): Spec {
  return where("datum.part === 'note'", {
    mark: { type: 'text', style: 'note', align: 'left', baseline: 'top', x: 0, y, aria: false },
    encoding: { text: { field: 'note', type: 'nominal' } },
  });
}
