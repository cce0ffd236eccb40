import { expect, test } from 'vitest';
import { planSteps } from './outline';
import { groupRows, type Row, readCourse, timeOf } from './testing';

const LEARNERS = 3000;
const course = readCourse({ learners: LEARNERS });
const START = Date.parse('2025-02-03T00:00:00Z');
const WEEK = 7 * 86_400_000;

const enrolments = course('enrolments');
const steps = course('step-activity');
const enrolled = new Map(enrolments.map((row) => [row.learner_id, row]));
const staff = new Set(course('team-members').map((row) => row.id));
const visit = new Map(steps.map((row) => [`${row.learner_id} ${row.step}`, row]));

const violations = (rows: readonly Row[], broken: (row: Row) => boolean) => rows.filter(broken).slice(0, 3);

test('learner ids are distinct and shaped like UUIDs', () => {
  expect(enrolled.size).toBe(enrolments.length);
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(violations(enrolments, (row) => !uuid.test(row.learner_id!))).toEqual([]);
});

test('every time is well formed, and nothing comes after the export', () => {
  const end = START + 11 * WEEK;
  for (const dataset of [
    ...['enrolments', 'step-activity', 'question-response', 'comments', 'archetype-survey-responses'],
    ...['leaving-survey-responses', 'weekly-sentiment-survey-responses'],
    ...['peer-review-assignments', 'peer-review-reviews'],
  ]) {
    const times = course(dataset).flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) =>
        /_at$|^timestamp$|^moderated$/.test(name) ? [value] : [],
      ),
    );
    expect(times.some((time) => time !== '')).toBe(true);
    expect(times.filter((time) => time !== '' && !(timeOf(time) <= end)).slice(0, 3)).toEqual([]);
  }
});

test('learners visit after enrolling and after the week opens, and complete after visiting', () => {
  const early = violations(steps, (row) => {
    const person = enrolled.get(row.learner_id);
    if (person?.role !== 'learner') return false;
    const opens = START + (Number(row.week_number) - 1) * WEEK;
    return !(timeOf(row.first_visited_at) >= Math.max(opens, timeOf(person.enrolled_at)));
  });
  expect(early).toEqual([]);
  expect(violations(steps, (row) => timeOf(row.last_completed_at) < timeOf(row.first_visited_at))).toEqual(
    [],
  );
  expect(visit.size).toBe(steps.length);
});

test('the step text and its numbers agree, 1.1 and 1.10 being two steps', () => {
  expect(violations(steps, (row) => row.step !== `${row.week_number}.${row.step_number}`)).toEqual([]);
  expect(new Set(steps.map((row) => row.step))).toEqual(new Set(planSteps({}).map((step) => step.label)));
});

test('those who fully participated completed half of all steps by then', () => {
  const completed = groupRows(
    steps.filter((row) => row.last_completed_at !== ''),
    (row) => row.learner_id!,
  );
  const finishers = enrolments.filter((row) => row.fully_participated_at !== '');
  const half = planSteps({}).length / 2;
  expect(violations(finishers, (row) => (completed.get(row.learner_id!)?.length ?? 0) < half)).toEqual([]);
});

test('learners answer questions of steps they visited, after the visit', () => {
  const named = course('question-response').filter((row) => row.learner_id !== '');
  const broken = violations(named, (row) => {
    const row2 = visit.get(`${row.learner_id} ${row.week_number}.${row.step_number}`);
    return !(timeOf(row.submitted_at) > timeOf(row2?.first_visited_at));
  });
  expect(broken).toEqual([]);
});

test('a response is either always right or always wrong, and several ticks stand in order', () => {
  const rows = course('question-response');
  const verdicts = groupRows(rows, (row) => `${row.quiz_question} ${row.response}`);
  for (const [, group] of verdicts) expect(new Set(group.map((row) => row.correct)).size).toBe(1);
  expect(rows.some((row) => row.response!.includes(','))).toBe(true);
  expect(violations(rows, (row) => row.response !== row.response!.split(',').sort().join(','))).toEqual([]);
});

test("a reply's parent exists, is older, on the same step and at the top of its thread", () => {
  const rows = course('comments');
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(byId.size).toBe(rows.length);
  const replies = rows.filter((row) => row.parent_id !== '');
  expect(replies.length).toBeGreaterThan(100);
  const broken = violations(replies, (row) => {
    const parent = byId.get(row.parent_id);
    return !(
      parent !== undefined &&
      parent.parent_id === '' &&
      parent.step === row.step &&
      timeOf(parent.timestamp) < timeOf(row.timestamp)
    );
  });
  expect(broken).toEqual([]);
});

test('comments hold what makes a parser stumble', () => {
  const text = course('comments')
    .map((row) => row.text)
    .join(' ');
  for (const hard of ['\n', '"', ',', '🙂', '<b>', '&']) expect(text).toContain(hard);
});

test('the leaving survey is answered by those who unenrolled, with their last completed step', () => {
  const rows = course('leaving-survey-responses');
  expect(rows.length).toBeGreaterThan(20);
  const completed = new Map(
    [...groupRows(steps, (row) => row.learner_id!)].map(([id, own]) => [
      id,
      own.map((row) => row.last_completed_at!),
    ]),
  );
  const broken = violations(rows, (row) => {
    if (row.left_at !== enrolled.get(row.learner_id)?.unenrolled_at) return true;
    if (row.last_completed_step === '') return false;
    const done = visit.get(`${row.learner_id} ${row.last_completed_step}`);
    const latest = completed.get(row.learner_id!)!.toSorted().at(-1);
    return done?.last_completed_at !== latest || row.last_completed_step_at !== latest;
  });
  expect(broken).toEqual([]);
});

test('the staff appear wherever real staff do', () => {
  const admins = enrolments.filter((row) => row.role === 'organisation_admin');
  expect(admins.length).toBe(3);
  expect(violations(admins, (row) => !staff.has(row.learner_id))).toEqual([]);
  for (const rows of [steps, course('question-response')]) {
    expect(rows.some((row) => staff.has(row.learner_id))).toBe(true);
  }
  expect(course('comments').some((row) => staff.has(row.author_id) && row.parent_id !== '')).toBe(true);
});

test('reviews refer to assignments of others, which count them', () => {
  const assignments = course('peer-review-assignments');
  const reviews = groupRows(course('peer-review-reviews'), (row) => row.assignment_id!);
  expect(reviews.size).toBeGreaterThan(20);
  for (const { id, author_id, review_count } of assignments) {
    const own = reviews.get(id!) ?? [];
    expect(own.length).toBe(Number(review_count));
    expect(own.some((review) => review.reviewer_id === author_id)).toBe(false);
  }
});

test('the video statistics follow the visits, and their watch curves fall', () => {
  const visits = groupRows(steps, (row) => row.step!);
  const videos = planSteps({}).filter((step) => step.type === 'video');
  const rows = course('video-stats');
  expect(rows.map((row) => row.step_position)).toEqual(videos.map((step) => step.label));
  for (const row of rows) {
    const share = Number(row.total_views) / visits.get(row.step_position!)!.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1);
    const points = Object.entries(row).flatMap(([name, v]) =>
      /^viewed_.*percent$/.test(name) ? [Number(v)] : [],
    );
    expect(points.length).toBe(7);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const shares = Object.entries(row).flatMap(([name, v]) =>
      name.endsWith('_views_percentage') ? [Number(v)] : [],
    );
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0);
  }
});

test('campaigns add up to the enrolled learners, and the links name every step', () => {
  const enrolledByCampaign = course('campaigns').reduce((sum, row) => sum + Number(row.enrolments), 0);
  expect(enrolledByCampaign).toBe(LEARNERS);
  const titles = new Map(
    course('extract-links').map((row) => [`${row['Week Number']}.${row['Step Number']}`, row['Step Title']]),
  );
  for (const { label, title } of planSteps({})) expect(titles.get(label)).toBe(title);
});
