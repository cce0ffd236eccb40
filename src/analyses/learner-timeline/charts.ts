import type { CardView, Chart } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { dateLayers } from '../chart-kit/date-layers';
import { dateRows } from '../chart-kit/date-rows';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { DAY, timeX } from '../chart-kit/time-axis';
import { axisTime, momentDate, momentWords } from '../learner-moments';
import { stepName } from '../step-name';
import { eventKinds, kindWords } from './kinds';
import type { LearnerEventsRow, LearnerTimelineResult } from './tables';

const LANE = 28;
/** Fewer days than these, and the axis would name a day twice. */
const FEWEST_DAYS = 7;

const fields = tooltip([
  { field: 'what', title: 'What' },
  { field: 'when', title: 'When' },
  { field: 'where', title: 'Where' },
  { field: 'detail', title: 'Detail' },
]);

function detailOf({ question, attempt, answer }: LearnerEventsRow): string {
  if (question !== null) return `question ${question}, attempt ${attempt}`;
  return answer ?? '—';
}

function placeOf({ week_number, step_number }: LearnerEventsRow, { course }: CardView): string {
  if (week_number === null || step_number === null) return '—';
  return stepName(stepLabel(week_number, step_number), course);
}

/** A lane for each kind of event that is recorded, time from left to right. */
export function timelineChart(
  { learner_events: events }: LearnerTimelineResult,
  view: CardView,
): Chart | null {
  if (events.length === 0) return null;
  const lanes = eventKinds.filter((kind) => events.some((event) => event.kind === kind));
  const times = events.map(({ at }) => axisTime(at));
  const first = Math.floor(Math.min(...times) / DAY) * DAY;
  const end = Math.max((Math.floor(Math.max(...times) / DAY) + 1) * DAY, first + FEWEST_DAYS * DAY);
  const dates = dateRows(view.course, first, end);
  const x = timeX(view.course, first, end);
  const y = laneY(lanes.map((kind) => kindWords[kind]));
  const height = lanes.length * LANE;
  return {
    spec: layeredSpec({
      height,
      layers: [
        ...dateLayers([{ top: 0, bottom: height, title: 0 }], x, dates),
        where("datum.part === 'edge'", { mark: { type: 'rule', opacity: 0, aria: false }, encoding: { x } }),
        where("datum.part === 'event'", {
          mark: { type: 'point', size: 50, opacity: 0.55, aria: false },
          encoding: { x, y, tooltip: fields },
        }),
      ],
    }),
    values: [
      ...events.map((event, index) => ({
        part: 'event',
        lane: kindWords[event.kind],
        time: times[index],
        what: kindWords[event.kind],
        when: momentWords(event.at),
        where: placeOf(event, view),
        detail: detailOf(event),
      })),
      { part: 'edge', time: first },
      { part: 'edge', time: end },
      ...dates,
    ],
    summary: `${counted(events.length, 'recorded event')} of one learner in ${counted(lanes.length, 'lane')}, from ${momentDate(events[0].at)} to ${momentDate(events.at(-1)?.at ?? '')}: ${lanes
      .map(
        (kind) => `${kindWords[kind].toLowerCase()} ${events.filter((event) => event.kind === kind).length}`,
      )
      .join(', ')}.`,
  };
}

function laneY(domain: readonly string[]): Spec {
  return {
    field: 'lane',
    type: 'nominal',
    scale: { domain, type: 'band', padding: 0 },
    axis: {
      title: null,
      domain: false,
      grid: true,
      tickBand: 'extent',
      labelLimit: 170,
    },
  };
}
