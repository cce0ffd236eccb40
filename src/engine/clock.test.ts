import { describe, expect, it } from 'vitest';
import { analyses } from '@/analyses/registry';
import { type Clock, type Filter, noFilter } from '@/course/filter';
import type { SettingsChanges } from '@/course/settings';
import { simulatedFiles } from '@/testing/contexts';
import { valueIn } from '@/testing/engine-files';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from './engine';

async function load(files: Readonly<Record<string, string>>) {
  const engine = new CourseEngine();
  const loaded = await engine.importSources(
    Object.entries(files).map(([path, text]) => textSource(path, text)),
  );
  const [run] = valueIn(loaded).runs;
  const compute = async (analysis: string, filter: Filter, settings: SettingsChanges) =>
    valueIn(await engine.compute(analysis, { run: run.id, settings, filter }));
  return { engine, run, compute };
}

const by = (clock: Clock, part: Partial<Filter> = {}): Filter => ({ ...noFilter, ...part, clock });

/** Learners, where they connected from, and the zone by which the platform is asked what they read off their clocks. */
const planted: readonly (readonly [id: string, country: string, zone: string])[] = [
  ['brit', 'GB', 'Europe/London'],
  ['indian', 'IN', 'Asia/Kolkata'],
  ['american', 'US', 'America/New_York'],
  ['japanese', 'JP', 'Asia/Tokyo'],
  // Of these nothing is known, and the course is in Auckland.
  ['hidden', '--', 'Pacific/Auckland'],
  ['blank', '', 'Pacific/Auckland'],
  ['nowhere', 'ZZ', 'Pacific/Auckland'],
];

/** Before and after the clocks change in the United States on 11 March 2018, and in Britain on 25 March. */
const times = [
  '2018-03-10 23:30:00',
  '2018-03-11 03:10:00',
  '2018-03-12 03:10:00',
  '2018-03-24 23:20:00',
  '2018-03-25 00:59:59',
  '2018-03-25 01:00:00',
  '2018-03-25 23:20:00',
  '2018-06-30 18:29:59',
  '2018-06-30 18:30:00',
  '2018-12-31 15:00:00',
];

const enrolmentHeader =
  'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country,detected_country';
const header = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const plantedFiles = {
  'x-1_enrolments.csv': csvOf(enrolmentHeader, [
    ...planted.map(([id, country]) => [id, '2018-03-01 00:00:00 UTC', '', 'learner', '', '', '', country]),
    ['teacher', '2018-03-01 00:00:00 UTC', '', 'organisation_admin', '', '', '', 'US'],
  ]),
  'x-1_step-activity.csv': csvOf(
    header,
    planted.flatMap(([id]) =>
      times.map((time, place) => [id, `1.${place + 1}`, 1, place + 1, `${time} UTC`, '']),
    ),
  ),
  'x-1_leaving-survey-responses.csv': csvOf(
    'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number',
    // 11 March in New York.
    [[1, 'american', '2018-03-12 03:10:00 UTC', 'No time', '', '', '', '']],
  ),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,moderated', [
    [1, 'american', '', '1.1', 'hello', '2018-03-12 03:10:00 UTC', 0, ''],
    [2, 'teacher', 1, '1.1', 'hello', '2018-03-12 04:10:00 UTC', 0, ''],
  ]),
};
const auckland = { timeZone: 'Pacific/Auckland', startDate: '2018-03-05' };
const course = await load(plantedFiles);

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Every planted visit as its learner's clock reads, which the platform tells. */
const read = planted.flatMap(([id, , timeZone]) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return times.map((time) => {
    const part = new Map(
      format.formatToParts(Date.parse(`${time.replace(' ', 'T')}Z`)).map(({ type, value }) => [type, value]),
    );
    return {
      id,
      date: `${part.get('year')}-${part.get('month')}-${part.get('day')}`,
      weekday: WEEKDAYS.indexOf(part.get('weekday') ?? ''),
      hour: Number(part.get('hour')),
    };
  });
});

/** How many of these visits there are by weekday and hour, in the order of the week. */
function tally(visits: typeof read) {
  const counts = new Map<number, number>();
  for (const { weekday, hour } of visits) {
    counts.set(weekday * 24 + hour, (counts.get(weekday * 24 + hour) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a - b);
}

async function heatmap(filter: Filter) {
  const { activity_heatmap } = await course.compute('activity-heatmap', filter, auckland);
  return activity_heatmap
    .filter(({ activity }) => activity === 'step_visits')
    .map(({ weekday, hour, count }) => [Number(weekday) * 24 + Number(hour), count]);
}

describe('each learner’s own clock', () => {
  it('is known of those whose country has a zone', () => {
    expect([course.run.located, course.run.learners]).toEqual([4, 7]);
  });

  it('puts every visit into the weekday and hour that its learner reads', async () => {
    expect(await heatmap(by('learner'))).toEqual(tally(read));
    expect(await heatmap(by('course'))).not.toEqual(tally(read));
  });

  it('chooses hours of the day by it', async () => {
    for (const [from, to] of [
      [0, 1],
      [3, 4],
      [18, 24],
      [22, 2],
    ]) {
      const inside = read.filter(({ hour }) =>
        from < to ? hour >= from && hour < to : hour >= from || hour < to,
      );
      expect(await heatmap(by('learner', { hours: { from, to } })), `${from} to ${to}`).toEqual(
        tally(inside),
      );
    }
  });

  it('chooses days by it', async () => {
    for (const [from, to] of [
      ['2018-03-10', '2018-03-10'],
      ['2018-03-11', '2018-03-24'],
      ['2018-07-01', '2018-07-01'],
      ['2019-01-01', '2019-01-01'],
    ]) {
      const inside = read.filter(({ date }) => date >= from && date <= to);
      const period = { kind: 'dates', from, to } as const;
      expect(await heatmap(by('learner', { period })), `${from} to ${to}`).toEqual(tally(inside));
    }
  });

  it('tells visits in a step’s week from later ones by it', async () => {
    const { step_timing } = await course.compute('step-timing', by('learner'), auckland);
    const inWeekOne = times.map((_, place) =>
      planted.reduce(
        (sum, __, who) => sum + (read[who * times.length + place].date <= '2018-03-11' ? 1 : 0),
        0,
      ),
    );
    expect(step_timing.map(({ during }) => during)).toEqual(inWeekOne);
    expect(step_timing.map(({ after }) => after)).toEqual(inWeekOne.map((count) => planted.length - count));
    expect(inWeekOne.slice(0, 4)).toEqual([7, 7, 1, 0]);
  });

  it('counts the week in which someone left by it', async () => {
    const week = async (clock: Clock) =>
      (await course.compute('leaving-survey', by(clock), auckland)).leaving_weeks[0].course_week;
    expect([await week('course'), await week('utc'), await week('learner')]).toEqual([2, 2, 1]);
  });

  it.each([
    [
      ['japanese', 'american'],
      [
        ['Week 1', 6],
        ['Week 2', 0],
      ],
    ],
    [['japanese'], [['Week 1', 0]]],
  ])('begins the weeks of a course without a start at the earliest date that %j read', async (ids, weeks) => {
    const learners = planted.filter(([id]) => ids.includes(id));
    const { compute } = await load({
      'x-1_enrolments.csv': csvOf(
        enrolmentHeader,
        learners.map(([id, country]) => [id, '2018-03-04 16:00:00 UTC', '', 'learner', '', '', '', country]),
      ),
      'x-1_step-activity.csv': csvOf(
        header,
        [
          // Half past midnight of Monday in Japan, and 11 o’clock of the Sunday before in New York.
          ['japanese', '1.1', 1, 1, '2018-03-04 15:30:00 UTC', ''],
          ['american', '1.1', 1, 1, '2018-03-04 16:00:00 UTC', ''],
        ].filter(([id]) => ids.includes(String(id))),
      ),
    });
    const { activity_weeks } = await compute('activity-weeks', by('learner'), { startDate: null });
    const visits = activity_weeks.filter(
      ({ activity, slot }) => activity === 'step_visits' && slot === 'weekday',
    );
    expect(visits.map(({ period, place }) => [period, place])).toEqual(weeks);
  });

  it('leaves plans for staff to the course’s clock', async () => {
    const plan = (clock: Clock) => course.compute('moderation-plan', by(clock), auckland);
    expect(await plan('learner')).toEqual(await plan('course'));
    expect((await plan('utc')).moderation_hours[0]).toMatchObject({ weekday: 0, hour: 3, comments: 1 });
    expect((await plan('learner')).moderation_hours[0]).toMatchObject({ weekday: 0, hour: 16, comments: 1 });
  });

  it('sorts enrolments into groups by it', async () => {
    const condition = { kind: 'enrolled_between', from: '2018-03-01', to: null, not: false } as const;
    const size = async (clock: Clock) =>
      valueIn(
        await course.engine.ask(
          'group-sizes',
          { run: course.run.id, settings: auckland, filter: by(clock) },
          { groups: [[condition]] },
        ),
      );
    // Midnight of 1 March in UTC is still February for the American alone.
    expect(await size('course')).toEqual([7]);
    expect(await size('learner')).toEqual([6]);
    const visitors = async (clock: Clock) =>
      (await course.compute('groups', by(clock, { group: [condition] }), auckland)).groups.find(
        ({ group }) => group === 'visited_step',
      )?.learners;
    expect([await visitors('course'), await visitors('learner')]).toEqual([7, 6]);
  });
});

const simulated = Object.fromEntries(
  Object.entries(simulatedFiles({ learners: 200, weeks: 2, seed: 11 })).map(([path, text]) => [
    path,
    path.includes('enrolments') ? text.replaceAll(/,(?:[A-Z]{2}|--)$/gm, ',JP') : text,
  ]),
);
const { compute, run } = await load(simulated);

/**
 * Leaves out what does not follow the chosen clock: days counted from the midnight of the course's start, and scores, which
 * are those of the model of learners at risk.
 */
function byTheClock(analysis: string, rows: readonly object[]): readonly object[] {
  if (analysis === 'enrolment-durations')
    return rows.filter((row) => !('basis' in row) || row.basis !== 'study');
  if (analysis !== 'weekly-pulse') return rows;
  return rows.map((row) => ({ ...row, on_course: null, engagement: null, confidence: null }));
}

describe.each(
  analyses.filter(
    ({ about, needs }) => about !== 'learners' && needs.every((file) => run.datasets.includes(file)),
  ),
)('$id', ({ id }) => {
  it('gives the same figures by UTC as with the course in UTC', async () => {
    const utc = await compute(id, by('utc'), { timeZone: 'Asia/Tokyo' });
    const inUtc = await compute(id, by('course'), { timeZone: 'UTC' });
    for (const [name, rows] of Object.entries(utc)) {
      expect(byTheClock(id, rows), name).toEqual(byTheClock(id, inUtc[name]));
    }
  });

  it('gives the same figures where all learners are in Japan as with the course in Japan', async () => {
    expect(run.located).toBe(run.learners);
    const own = await compute(id, by('learner'), { timeZone: 'UTC' });
    const zone = id === 'moderation-plan' ? 'UTC' : 'Asia/Tokyo';
    const inJapan = await compute(id, by('course'), { timeZone: zone });
    for (const [name, rows] of Object.entries(own)) {
      expect(byTheClock(id, rows), name).toEqual(byTheClock(id, inJapan[name]));
    }
  });
});
