import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import type { GroupId } from '@/course/group-sources';
import type { DatasetId } from '@/formats';
import { testView } from '../test-view';
import { groupFindings } from './findings';
import type { GroupsResult } from './tables';

const result = (sizes: Partial<Record<GroupId, number | null>>, steps = 6): GroupsResult => ({
  course: [{ start_date: '2020-03-02', steps, weeks: 2 }],
  groups: Object.entries(sizes).map(([group, learners]) => ({ group: group as GroupId, learners })),
});
const texts = (tables: GroupsResult, without: readonly DatasetId[] = []) =>
  groupFindings(tables, testView({}, {}, without)).map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says who is in the run', () => {
  const sizes = { enrolled: 1200, visited_step: 600, completed_step: 300, answered_quiz: 0, unenrolled: 12 };
  expect(texts(result({ ...sizes, fully_participating: 6, commented: 120 }))).toEqual([
    'Of the 1,200 enrolled learners, 600 (50.0 %) visited at least one step, 300 (25.0 %) completed at least one, none answered a quiz question, 120 (10.0 %) commented and 6 (0.5 %) fully participated. 12 (1.0 %) unenrolled.',
    'The run started on 2 March 2020 and has 6 steps in 2 weeks.',
  ]);
});

it('leaves out groups that cannot be known', () => {
  const unknown = { fully_participating: null, commented: null, answered_quiz: null, unenrolled: null };
  const known = { enrolled: 40, visited_step: 20, completed_step: 10 };
  expect(texts(result({ ...known, ...unknown }))[0]).toBe(
    'Of the 40 enrolled learners, 20 (50.0 %) visited at least one step and 10 (25.0 %) completed at least one.',
  );
});

it('does not take a missing file for nobody', () => {
  const sizes = { enrolled: 40, visited_step: 20, completed_step: 10, commented: 0, answered_quiz: 0 };
  expect(texts(result(sizes), ['comments', 'question-response'])[0]).toBe(
    'Of the 40 enrolled learners, 20 (50.0 %) visited at least one step and 10 (25.0 %) completed at least one.',
  );
});

it('starts from the visitors where enrolments are missing', () => {
  const sizes = { enrolled: null, unenrolled: null, visited_step: 40, completed_step: 20 };
  expect(texts(result(sizes))[0]).toBe(
    'Of the 40 learners who visited at least one step, 20 (50.0 %) completed at least one.',
  );
});

it('tells of a single learner without shares, and is cautious', () => {
  const alone = { enrolled: 1, visited_step: 1, completed_step: 1, commented: 0 };
  expect(texts(result({ ...alone, unenrolled: 0 }))[0]).toBe(
    'The only enrolled learner visited at least one step and completed at least one. Nobody unenrolled.',
  );
  expect(texts(result({ enrolled: 1, visited_step: 0, unenrolled: 1 }))[0]).toBe(
    '1 enrolled learner. This learner unenrolled.',
  );
  expect(texts(result({ visited_step: 1, completed_step: 1 }))[0]).toBe(
    'The only learner who visited at least one step completed at least one.',
  );
  expect(groupFindings(result(alone), testView())[0].caution).toBe(true);
});

it('survives an empty run', () => {
  expect(texts(result({ enrolled: 0, visited_step: 0 }, 0))).toEqual(['No learner is enrolled.']);
  expect(texts({ course: [], groups: [] })).toEqual([]);
});

it('does not take the steps of some days for the course’s', () => {
  const filter = { ...noFilter, period: { kind: 'week', week: 1 } } as const;
  expect(groupFindings(result({ enrolled: 40, visited_step: 20 }), { ...testView(), filter })[1].text).toBe(
    'The run started on 2 March 2020; 6 steps of 2 weeks were visited or completed in these days.',
  );
});

it('does not take the steps of some learners for the course’s', () => {
  const group = [{ kind: 'did', group: 'commented', not: false }] as const;
  const outline = (view = testView()) =>
    groupFindings(result({ enrolled: 40, visited_step: 20 }, 1), {
      ...view,
      filter: { ...noFilter, group },
    })[1].text;
  expect(outline()).toBe(
    'The run started on 2 March 2020; 1 step of 2 weeks was visited or completed by these learners.',
  );
  expect(outline(testView({}, { endDate: '2020-03-15' }, [], '2020-03-09'))).toMatch(
    /by these learners\. It is still under way: /,
  );
});

it('says that a run is under way, and how far its data go', () => {
  const view = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');
  expect(groupFindings(result({ enrolled: 40, visited_step: 20 }), view)[1].text).toBe(
    'The run started on 2 March 2020 and has 6 steps in 2 weeks. It is still under way: the data end on 9 March 2020.',
  );
});

it('says who did what where nobody knows of how many', () => {
  const sizes = { enrolled: null, unenrolled: null, visited_step: null, completed_step: null, commented: 41 };
  const without = ['enrolments', 'step-activity', 'question-response'] as const;
  const unknown =
    'How many enrolled or visited a step is not known without the enrolments file or the step activity file.';
  expect(texts(result(sizes), without)).toEqual([`41 learners commented. ${unknown}`]);
  expect(texts(result(sizes), [...without, 'comments'])).toEqual([unknown]);
});
