import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type AnalysisContext, analysisContext } from '@/analyses/context';
import { allLearners } from '@/course/population';
import { simulatedFiles } from '@/testing/contexts';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import type { CommentsQuestion } from './comments';
import { queries } from './index';

const everything: CommentsQuestion = {
  search: '',
  step: null,
  role: 'all',
  only: 'all',
  order: 'oldest',
  from: 0,
  count: 50,
  withAuthors: true,
};
const ask = (context: AnalysisContext, part: Partial<CommentsQuestion> = {}) =>
  queries.comments(context, { ...everything, ...part });

const HTML = '<img src=x onerror="alert(1)"> &amp; javascript:alert(1)';
const at = (day: number, time = '10:00:00') => `2018-06-${day} ${time} UTC`;

/** Ann and Ben are learners, Tom is staff, Zoe is nobody that the files explain. */
const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['ann', at(10), '', 'learner', ''],
    ['ben-of-the-very-long-id', at(10), '', 'learner', ''],
    ['tom', at(10), '', 'organisation_admin', ''],
  ]),
  'x-1_comments.csv': csvOf('id,author_id,parent_id,step,text,timestamp,likes,first_reported_at,moderated', [
    [1, 'ann', '', '1.2', 'The CAFÉ is shut,\nwhat a pity', at(11), 2, '', ''],
    [2, 'tom', 1, '1.2', 'Try the other cafe\u0301', at(12), 0, '', ''],
    [3, 'ben-of-the-very-long-id', '', '1.10', HTML, at(13, '23:30:00'), 9, at(14), at(15)],
    [4, 'zoe', '', '1.10', 'so\0so \u202ereversed', at(14), '', '', 'false'],
    [5, 'ann', 99, '1.10', 'a reply to what is gone', at(15), 0, at(16), ''],
    [6, 'ann', '', '2.1', 'a pity, once more shut', at(16), 0, '', ''],
    [7, 'ann', '', '1.2', 'never written', '', 50, '', ''],
  ]),
};
const run = await loadRun(files);
const population = allLearners(run.people);
const context = analysisContext(run, run.defaults, population);
const ids = (part: Partial<CommentsQuestion>, within = context) =>
  ask(within, part).items.map(({ id }) => id);

describe('comments', () => {
  it('tells of each comment what the file does', () => {
    const { total, of, items, steps, anyModerated, anyReported } = ask(context);
    expect([total, of, anyModerated, anyReported]).toEqual([6, 6, true, true]);
    expect(steps).toEqual([
      { label: '1.2', matches: 2 },
      { label: '1.10', matches: 3 },
      { label: '2.1', matches: 1 },
    ]);
    expect(items.map(({ role, step, author }) => [role, step, author])).toEqual([
      ['learner', '1.2', 'ann'],
      ['staff', '1.2', 'tom'],
      ['learner', '1.10', 'ben-of-the-very-long-id'],
      ['other', '1.10', 'zoe'],
      ['learner', '1.10', 'ann'],
      ['learner', '2.1', 'ann'],
    ]);
    expect(items[2]).toMatchObject({
      parent: null,
      date: '2018-06-13',
      clock: '23:30',
      time: Date.UTC(2018, 5, 13, 23, 30),
      likes: 9,
      moderated: true,
      reported: true,
      text: HTML,
      replies: 0,
      others: 0,
    });
    expect(items[0]).toMatchObject({ text: 'The CAFÉ is shut,\nwhat a pity', replies: 1, others: 1 });
    expect(items[1]).toMatchObject({ parent: '1', parentKnown: true, others: 1 });
    expect(items[3]).toMatchObject({ text: 'soso reversed', likes: 0, moderated: false, reported: false });
    expect(items[4]).toMatchObject({ parent: '99', parentKnown: false, others: 0 });
  });

  it('names no author where none is to be known', () => {
    const answer = ask(context, { withAuthors: false });
    expect(answer.items.map(({ author }) => author)).toEqual(Array(6).fill(null));
    expect(JSON.stringify(answer)).not.toMatch(/ben|zoe/);
  });

  it('reads dates and hours by the clock of the course', () => {
    const kathmandu = analysisContext(run, { ...run.defaults, timeZone: 'Asia/Kathmandu' }, population);
    expect(ask(kathmandu).items[2]).toMatchObject({ date: '2018-06-14', clock: '05:15' });
  });

  it('finds all words and whole phrases, whatever their case and accents', () => {
    expect(ids({ search: 'cafe' })).toEqual(['1', '2']);
    expect(ids({ search: 'PITY Shut' })).toEqual(['1', '6']);
    expect(ids({ search: '"shut, what"' })).toEqual(['1']);
    expect(ids({ search: '"shut what"' })).toEqual([]);
    expect(ids({ search: 'ONERROR="alert(1)"' })).toEqual(['3']);
    expect(ids({ search: '.*' })).toEqual([]);
  });

  it('keeps to a step, a role and a kind, and says what else there is', () => {
    expect(ids({ step: '1.10' })).toEqual(['3', '4', '5']);
    expect(ids({ step: '1.1' })).toEqual([]);
    expect(ids({ role: 'staff' })).toEqual(['2']);
    expect(ids({ role: 'other' })).toEqual(['4']);
    expect(ids({ role: 'learner', step: '1.10' })).toEqual(['3', '5']);
    expect(ids({ only: 'openings' })).toEqual(['1', '3', '4', '6']);
    expect(ids({ only: 'replies' })).toEqual(['2', '5']);
    expect(ids({ only: 'reported' })).toEqual(['3', '5']);
    expect(ids({ only: 'moderated' })).toEqual(['3']);
    const { total, of, steps } = ask(context, { step: '1.2', role: 'learner', search: 'a' });
    expect([total, of, steps.map(({ matches }) => matches)]).toEqual([1, 6, [1, 2, 1]]);
  });

  it('orders by time and by likes, and gives a page at a time', () => {
    expect(ids({ order: 'newest' })).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(ids({ order: 'liked' })).toEqual(['3', '1', '6', '5', '4', '2']);
    expect(ids({ from: 2, count: 3 })).toEqual(['3', '4', '5']);
    expect(ids({ from: 6 })).toEqual([]);
    expect(ids({ from: -3, count: -1 })).toEqual([]);
  });

  it('holds learners to the selection, and staff and others to its times', () => {
    const has = new Uint8Array(population.has.length);
    has[run.people.index.get('ben-of-the-very-long-id') ?? -1] = 1;
    const ben = analysisContext(run, run.defaults, { has, size: 1 });
    expect(ids({}, ben)).toEqual(['2', '3', '4']);
    expect(ids({ role: 'learner' }, ben)).toEqual(['3']);
    const from = Date.UTC(2018, 5, 13) / 86_400_000;
    const later = analysisContext(run, run.defaults, population, {
      days: { from, to: from + 1 },
      hours: null,
    });
    expect(ids({}, later)).toEqual(['3', '4']);
    expect(ask(later, { search: 'nowhere' })).toMatchObject({ total: 0, of: 2 });
  });

  it('has nothing to say without the file', async () => {
    const { 'x-1_enrolments.csv': enrolments } = files;
    const bare = await loadRun({ 'x-1_enrolments.csv': enrolments });
    expect(ask(analysisContext(bare, bare.defaults, allLearners(bare.people)))).toMatchObject({
      total: 0,
      of: 0,
    });
  });
});

describe('a simulated course', async () => {
  const simulated = simulatedFiles({ learners: 800, weeks: 2, seed: 3 });
  const [, text] = Object.entries(simulated).find(([name]) => name.endsWith('_comments.csv')) ?? ['', ''];
  const written = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
  const course = await loadRun(simulated);
  const whole = analysisContext(course, course.defaults, allLearners(course.people));
  const all = (part: Partial<CommentsQuestion>) => {
    const found: string[] = [];
    for (let from = 0; ; from += 50) {
      const { items, total } = ask(whole, { ...part, from });
      found.push(...items.map(({ id }) => id));
      if (from + 50 >= total) return found.toSorted();
    }
  };
  const plain = (passes: (row: Record<string, string>) => boolean) =>
    written
      .filter(passes)
      .map(({ id }) => id)
      .toSorted();

  it('is found through as by reading the file line by line', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(all({})).toEqual(plain(() => true));
    for (const words of ['rain', 'map the', 'Thank']) {
      const found = all({ search: words });
      expect(found.length).toBeGreaterThan(0);
      const needles = words.toLowerCase().split(' ');
      expect(found).toEqual(
        plain((row) => needles.every((needle) => row.text.toLowerCase().includes(needle))),
      );
    }
    const busiest = written[0].step;
    expect(all({ step: busiest, only: 'replies' })).toEqual(
      plain((row) => row.step === busiest && row.parent_id !== ''),
    );
    expect(all({ role: 'staff' }).length).toBeGreaterThan(0);
  });

  it('counts each comment’s replies and thread', () => {
    const replies = new Map<string, number>();
    for (const { parent_id } of written) replies.set(parent_id, (replies.get(parent_id) ?? 0) + 1);
    for (const item of ask(whole, { only: 'openings', order: 'liked' }).items) {
      expect([item.replies, item.others]).toEqual([replies.get(item.id) ?? 0, replies.get(item.id) ?? 0]);
    }
  });
});
