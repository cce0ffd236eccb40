import { expect, test } from 'vitest';
import { planCourse } from './course';
import { everyLearner } from './learner';
import { Lives } from './life';
import { groupRows, mean, readCourse, timeOf } from './testing';

const LEARNERS = 6000;
const course = readCourse({ learners: LEARNERS });
const enrolments = course('enrolments').filter((row) => row.role === 'learner');
const ids = new Set(course('enrolments').map((row) => row.learner_id));
const steps = course('step-activity');

/** Between the bounds, both included. */
function within(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
}

const given = (column: string) => mean(enrolments.map((row) => row[column] !== ''));

test('about 70 % visit a step, a few finish, leave or pay', () => {
  const visitors = new Set(steps.map((row) => row.learner_id));
  within(mean(enrolments.map((row) => visitors.has(row.learner_id))), 0.66, 0.76);
  within(given('fully_participated_at'), 0.03, 0.1);
  within(given('unenrolled_at'), 0.03, 0.08);
  within(given('purchased_statement_at'), 0.005, 0.025);
});

test('demographics are mostly unknown', () => {
  for (const column of ['gender', 'country', 'age_range', 'highest_education_level', 'employment_status']) {
    within(mean(enrolments.map((row) => row[column] !== 'Unknown')), 0.08, 0.15);
  }
  within(mean(enrolments.map((row) => row.detected_country === '--')), 0.015, 0.04);
});

test('4 to 8 % of completions come within 5 seconds, some another day or weeks later', () => {
  const waits = steps.flatMap((row) => {
    const wait = timeOf(row.last_completed_at) - timeOf(row.first_visited_at);
    return Number.isNaN(wait) ? [] : [wait / 1000];
  });
  within(mean(waits.map((wait) => wait < 5)), 0.04, 0.08);
  within(mean(waits.map((wait) => wait > 3600 && wait < 10 * 86_400)), 0.04, 0.12);
  within(mean(waits.map((wait) => wait > 10 * 86_400)), 0.004, 0.03);
  within(1 - waits.length / steps.length, 0.05, 0.16);
});

test('a few visitors are not enrolled, and a few answers have no learner', () => {
  const strangers = new Set(steps.flatMap((row) => (ids.has(row.learner_id) ? [] : [row.learner_id])));
  within(strangers.size, 1, 10);
  within(mean(course('question-response').map((row) => row.learner_id === '')), 0.002, 0.012);
});

test('enrolments come in waves: a mailing, the start, a tail, and some after the last activity', () => {
  const start = Date.parse('2025-02-03T00:00:00Z');
  const weeks = new Map<number, number>();
  for (const row of enrolments) {
    const week = Math.floor((timeOf(row.enrolled_at) - start) / (7 * 86_400_000));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const at = (week: number) => weeks.get(week) ?? 0;
  expect(at(-3)).toBeGreaterThan(2 * at(-5));
  expect(at(0)).toBeGreaterThan(0.2 * LEARNERS);
  expect(at(0)).toBeGreaterThan(2 * at(1));
  expect(at(3)).toBeGreaterThan(at(6));
  const last = Math.max(...steps.map((row) => timeOf(row.first_visited_at)));
  within(mean(enrolments.map((row) => timeOf(row.enrolled_at) > last)), 0.005, 0.025);
});

test('people study in the evening, least on Saturday, by the clock where they live', () => {
  const country = new Map(enrolments.map((row) => [row.learner_id, row.detected_country]));
  const hoursIn = (code: string, hoursAhead: number) =>
    steps.flatMap((row) => {
      if (country.get(row.learner_id) !== code) return [];
      return [new Date(timeOf(row.first_visited_at) + hoursAhead * 3_600_000).getUTCHours()];
    });
  for (const hours of [hoursIn('GB', 0), hoursIn('IN', 5.5), hoursIn('US', -6)]) {
    within(mean(hours.map((hour) => hour >= 18 && hour < 23)), 0.35, 0.65);
    within(mean(hours.map((hour) => hour >= 1 && hour < 6)), 0, 0.06);
  }
  const weekdays = groupRows(steps, (row) => String(new Date(timeOf(row.first_visited_at)).getUTCDay()));
  const sizes = Array.from({ length: 7 }, (_, day) => weekdays.get(String(day))!.length);
  expect(Math.min(...sizes)).toBe(sizes[6]);
});

test('more able learners do better on nearly every question, and some try often', () => {
  const attempts = groupRows(
    course('question-response').filter((row) => row.learner_id !== ''),
    (row) => `${row.learner_id} ${row.quiz_question}`,
  );
  const firsts = [...attempts.values()].map((rows) => rows[0]!);
  const ability = new Map(
    [...groupRows(firsts, (row) => row.learner_id!)].map(([id, rows]) => [id, mean(rows.map(isRight))]),
  );
  const questions = [...groupRows(firsts, (row) => row.quiz_question!)].filter(([name]) => name !== '1.8.2');
  const gains = questions.map(([, rows]) => {
    const strong = rows.filter((row) => ability.get(row.learner_id!)! > 0.8);
    const weak = rows.filter((row) => ability.get(row.learner_id!)! < 0.6);
    return mean(strong.map(isRight)) - mean(weak.map(isRight));
  });
  expect(Math.min(...gains)).toBeGreaterThan(0.05);
  for (const [, rows] of questions) within(mean(rows.map(isRight)), 0.5, 0.97);
  const sizes = [...attempts.values()].map((rows) => rows.length);
  expect(Math.max(...sizes)).toBeGreaterThan(6);
  const wrongAgain = [...attempts.values()].filter((rows) => rows.some(isRight) && !isRight(rows.at(-1)!));
  within(wrongAgain.length / attempts.size, 0.002, 0.03);
});

function isRight(row: { readonly [name: string]: string }): boolean {
  return row.correct === 'true';
}

test('regular learners go further and return at more even intervals', () => {
  const plan = planCourse({ learners: LEARNERS });
  const lives = new Lives(plan);
  const regular = { visits: [] as number[], unevenness: [] as number[] };
  const irregular = { visits: [] as number[], unevenness: [] as number[] };
  for (const learner of everyLearner(plan)) {
    // Engagement goes with regularity, so it is held still here.
    if (Math.abs(learner.engagement) > 0.5 || Math.abs(learner.regularity) < 0.7) continue;
    const group = learner.regularity > 0 ? regular : irregular;
    const { visits, visitedAt } = lives.live(learner);
    if (visits === 0) continue;
    group.visits.push(visits);
    const gaps: number[] = [];
    for (let i = 1; i < visits; i++) {
      const gap = visitedAt[i]! - visitedAt[i - 1]!;
      if (gap > 4 * 3600) gaps.push(Math.log(gap));
    }
    if (gaps.length < 4) continue;
    const centre = mean(gaps);
    group.unevenness.push(Math.sqrt(mean(gaps.map((gap) => (gap - centre) ** 2))));
  }
  expect(mean(regular.visits)).toBeGreaterThan(1.5 * mean(irregular.visits));
  expect(mean(irregular.unevenness)).toBeGreaterThan(1.1 * mean(regular.unevenness));
});
