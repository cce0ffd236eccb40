import { describe, expect, test } from 'vitest';
import { cleanCourse } from './options';
import { planSteps } from './outline';
import { groupRows, mean, type Row, readCourse, timeOf } from './testing';

const LEARNERS = 6000;
const SEVERAL_TIMES = 3;
const EARLY_STEPS = 8;
const NEIGHBOURS = 4;

/** The share of each step's visitors for whom it is the last step. */
function stoppingRates(course: (dataset: string) => readonly Row[]): Map<string, number> {
  const rows = course('step-activity');
  const visitors = groupRows(rows, (row) => row.step!);
  const stopped = new Map<string, number>();
  for (const own of groupRows(rows, (row) => row.learner_id!).values()) {
    // Times in this format sort as text.
    const last = own.reduce((a, b) => (b.first_visited_at! >= a.first_visited_at! ? b : a));
    stopped.set(last.step!, (stopped.get(last.step!) ?? 0) + 1);
  }
  return new Map(
    planSteps({}).map(({ label }) => [label, (stopped.get(label) ?? 0) / (visitors.get(label)?.length ?? 1)]),
  );
}

/** Steps at which learners stop at several times the median rate of the four steps on either side. */
function troubleSteps(course: (dataset: string) => readonly Row[]): string[] {
  const rates = [...stoppingRates(course)];
  return rates.flatMap(([label, rate], i) => {
    // The first steps fall steeply anyway, and everyone stops at the last.
    if (i < EARLY_STEPS || i === rates.length - 1) return [];
    const around = rates
      .slice(Math.max(0, i - NEIGHBOURS), Math.min(rates.length - 1, i + NEIGHBOURS + 1))
      .flatMap(([other, value]) => (other === label ? [] : [value]))
      .sort((a, b) => a - b);
    return rate > SEVERAL_TIMES * around[around.length >> 1]! ? [label] : [];
  });
}

/** By question: the share right at the first attempt, and the share of the commonest wrong first response. */
function firstAttempts(course: (dataset: string) => readonly Row[]) {
  const named = course('question-response').filter((row) => row.learner_id !== '');
  const firsts = [...groupRows(named, (row) => `${row.learner_id} ${row.quiz_question}`).values()].map(
    (rows) => rows[0]!,
  );
  return [...groupRows(firsts, (row) => row.quiz_question!)].map(([question, rows]) => {
    const wrong = groupRows(
      rows.filter((row) => row.correct === 'false'),
      (row) => row.response!,
    );
    const commonest = Math.max(...[...wrong.values()].map((group) => group.length));
    return {
      question,
      right: mean(rows.map((row) => row.correct === 'true')),
      lured: commonest / rows.length,
    };
  });
}

const misled = (course: (dataset: string) => readonly Row[]) =>
  firstAttempts(course).filter(({ right, lured }) => right < 0.35 && lured > 0.5);

const activities = [
  ['step-activity', 'first_visited_at'],
  ['step-activity', 'last_completed_at'],
  ['question-response', 'submitted_at'],
  ['comments', 'timestamp'],
  ['enrolments', 'enrolled_at'],
] as const satisfies readonly (readonly [string, string])[];

/** The hours of the day (UTC) with some, but fewer than a quarter of what either hour beside them has. */
function quietHours(
  course: (dataset: string) => readonly Row[],
  [dataset, column]: readonly [dataset: string, column: string],
): number[] {
  const counts = new Array<number>(24).fill(0);
  for (const row of course(dataset)) {
    const at = timeOf(row[column]);
    if (!Number.isNaN(at)) counts[new Date(at).getUTCHours()]!++;
  }
  return counts.flatMap((count, hour) => {
    const beside = Math.min(counts[(hour + 23) % 24]!, counts[(hour + 1) % 24]!);
    return count > 0 && count < beside / 4 ? [hour] : [];
  });
}

describe('a course with planted signals', () => {
  const course = readCourse({ learners: LEARNERS });

  test('loses many at the first step, then stops at the trouble steps only', () => {
    expect(stoppingRates(course).get('1.1')).toBeGreaterThan(0.25);
    expect(troubleSteps(course)).toEqual(['2.4', '3.6']);
  });

  test('misleads at one question', () => {
    expect(misled(course).map(({ question }) => question)).toEqual(['1.8.2']);
  });

  test.each(activities)('has one quiet hour: %s %s', (...activity) => {
    expect(quietHours(course, activity)).toEqual([13]);
  });

  test('is rated worse in the weeks with trouble', () => {
    const ratings = groupRows(course('weekly-sentiment-survey-responses'), (row) => row.week_number!);
    const rated = (weeks: string[]) =>
      mean(weeks.flatMap((week) => ratings.get(week)!.map((row) => Number(row.experience_rating))));
    expect(rated(['1', '4'])).toBeGreaterThan(rated(['2', '3']));
  });
});

test('other steps, questions and hours can be chosen', () => {
  const planted = { troubleSteps: ['1.11'], misleadingQuestion: '2.15.3', quietHour: 17 };
  const course = readCourse({ learners: LEARNERS, seed: 5, planted });
  expect(troubleSteps(course)).toEqual(['1.11']);
  expect(misled(course).map(({ question }) => question)).toEqual(['2.15.3']);
  for (const activity of activities) expect(quietHours(course, activity), activity.join()).toEqual([17]);
});

test('a clean course has none of them', () => {
  const course = readCourse({ learners: LEARNERS, planted: cleanCourse });
  expect(troubleSteps(course)).toEqual([]);
  expect(misled(course)).toEqual([]);
  for (const activity of activities) expect(quietHours(course, activity), activity.join()).toEqual([]);
});
