import { beforeAll, expect, it } from 'vitest';
import { DAY, dayOf } from '@/stats/timestamp';
import { everyCard } from '@/testing/every-card';
import type { AnalysisContext } from './context';
import type { Chart } from './definition';

/** Analyses of quizzes and of videos, which the label of their step only names: their kind is what their charts are about. */
const ofOneKind = ['quiz-statistics', 'video-stats'];

interface Drawn {
  readonly path: string;
  readonly chart: Chart;
}

type Json = Readonly<Record<string, unknown>>;

let context: AnalysisContext;
let charts: readonly Drawn[];

beforeAll(async () => {
  const every = await everyCard();
  context = every.context;
  charts = every.shown.flatMap(({ path, chart }) => (chart ? [{ path, chart }] : []));
}, 120_000);

/** All objects within a specification. */
function parts(value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Json];
  return [...own, ...Object.values(value).flatMap(parts)];
}

/** The encodings of a chart's axes. */
function axes({ spec }: Chart): readonly Json[] {
  return parts(spec).flatMap(({ x, y }) =>
    [x, y].filter((axis): axis is Json => typeof axis === 'object' && axis !== null && 'field' in axis),
  );
}

const isOverTime = ({ chart }: Drawn) => axes(chart).some(({ type }) => type === 'temporal');

/** What stands on an axis of names: `1.4`, `1.4 Clouds (exercise)`. */
function namesOnAxes({ chart }: Drawn): readonly string[] {
  const fields = new Set(
    axes(chart).flatMap(({ type, field }) => (type === 'nominal' ? [String(field)] : [])),
  );
  return chart.values.flatMap((row) => [...fields].map((field) => String(row[field] ?? '')));
}

const stepNames = (drawn: Drawn) =>
  ofOneKind.includes(drawn.path.split('/')[0])
    ? []
    : namesOnAxes(drawn).filter((name) =>
        context.run.steps.labels.includes(name.replace(/^(from|to) /, '').split(/[ :,]/)[0]),
      );

/** `1.4 Clouds (exercise, social step)`, `1.4 ▲○ → 1.7 ▲○`, `1.4 ▲○: clouds` */
const saysMarks = (name: string) =>
  name.endsWith('(exercise, social step)') ||
  name.split(' → ').every((part) => /^(from |to )?\d+\.\d+ ▲○(?=$|:)/.test(part));

const paths = (drawn: readonly Drawn[]) => [...new Set(drawn.map(({ path }) => path))].toSorted();

it('knows charts over time and over steps by their axes, however these are written', () => {
  expect(paths(charts.filter(isOverTime))).toEqual(
    expect.arrayContaining([
      'enrolment-daily/when',
      'step-calendar/when',
      'weekly-pulse/weeks',
      'learner-timeline/timeline',
    ]),
  );
  expect(paths(charts.filter((drawn) => stepNames(drawn).length > 0))).toEqual(
    expect.arrayContaining([
      'step-activity/where-stop',
      'step-activity/biggest-drops',
      'step-transitions/jumps',
      'step-transitions/step-paths',
      'comment-activity/words',
    ]),
  );
});

it('draws on every chart over time each notable date that its axis reaches, by a rule and its name', () => {
  for (const { path, chart } of charts.filter(isOverTime)) {
    const times = chart.values.flatMap(({ part, time }) =>
      part !== 'date' && typeof time === 'number' ? [time] : [],
    );
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const names = chart.values.filter(({ part }) => part === 'date').map(({ name }) => name);
    const inside = context.settings.notableDates.filter(
      ({ date }) => dayOf(date) * DAY >= first && dayOf(date) * DAY <= last,
    );
    for (const { label } of inside) expect(names, path).toContain(label);
    const marks = parts(chart.spec)
      .filter(({ transform }) => JSON.stringify(transform ?? '').includes("datum.part === 'date'"))
      .map(({ mark }) => (mark as Json).type);
    expect(marks, path).toEqual(expect.arrayContaining(['rule', 'text']));
  }
});

it('marks exercises and social steps on every chart over steps, by shape or in words', () => {
  for (const drawn of charts.filter((each) => stepNames(each).length > 0)) {
    const { path, chart } = drawn;
    const shapes = parts(chart.spec).flatMap(({ shape }) => (typeof shape === 'string' ? [shape] : []));
    const byShape =
      shapes.includes('triangle-up') &&
      shapes.includes('circle') &&
      chart.values.some(({ exercise, social }) => exercise === true && social === true);
    const inWords = stepNames(drawn).every(saysMarks);
    expect(byShape || inWords, path).toBe(true);
  }
});
