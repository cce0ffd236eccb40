import { describe, expect, it } from 'vitest';
import { testView } from '../test-view';
import { courseFindings } from './findings';
import { courseResult, type Visit } from './test-rows';
import { twoFindings } from './two-findings';

const way: readonly Visit[] = [
  ['1.1', 10, 1, true],
  ['2.1', 10.5, 1],
  ['1.2', 82.5, 2, true],
  ['2.3', 200, 3],
  ['1.3', 201, 3],
];

const texts = (visits: readonly Visit[], ...view: Parameters<typeof testView>) =>
  courseFindings(courseResult(visits), testView(...view)).map(({ text }) => text);

describe('one learner', () => {
  it('is told by start, sessions, span, furthest step, longest break, pace and last visit', () => {
    expect(texts(way)).toEqual([
      'This learner visited 5 steps and completed 2 of them, in 3 study sessions, 8 days from the first visit to the last.',
      'The first visit came on 2 March 2020 at 10:00, on the day of the course’s start.',
      'The furthest step is 2.3, step 7 of 8; 2 steps before it were not visited.',
      'The longest break between two sessions lasted 4.9 days, from 5 March 2020 at 10:30 to 10 March 2020 at 08:00.',
      'Against the course’s weeks, 3 steps were first visited in the week they belong to, 1 before it and 1 after it.',
      'The last new step was visited on 10 March 2020.',
    ]);
  });

  it('is told as far as one visit goes', () => {
    expect(texts([['1.1', -30, 1]])).toEqual([
      'This learner visited 1 step and did not complete it, in 1 study session.',
      'The first visit came on 29 February 2020 at 18:00, 2 days before the course’s start.',
      'The furthest step is 1.1, step 1 of 8.',
      'Against the course’s weeks, no step was first visited in the week it belongs to, 1 before it and none after it.',
      'The last new step was visited on 29 February 2020.',
    ]);
  });

  it('is told in the singular, and of all or none', () => {
    const studied = (...visits: readonly Visit[]) => texts(visits)[0];
    expect(studied(['1.1', 10, 1, true])).toBe(
      'This learner visited 1 step and completed it, in 1 study session.',
    );
    expect(studied(['1.1', 10, 1, true], ['1.2', 11, 1, true])).toContain('completed all of them');
    expect(studied(['1.1', 10, 1], ['1.2', 11, 1])).toContain('completed none of them');
    expect(texts([['1.1', 10, 1]])[3]).toBe(
      'Against the course’s weeks, 1 step was first visited in the week it belongs to, none before it and none after it.',
    );
  });

  it('is told without what is not known, with care while the run is under way', () => {
    const unknown = texts(
      [
        ['1.1', 10, 1],
        ['1.2', 11, 1],
      ],
      {},
      { startDate: null },
    );
    expect(unknown[1]).toBe('The first visit came on 2 March 2020 at 10:00.');
    expect(unknown[2]).toContain('every step before it was visited');
    expect(unknown.join()).not.toContain('course’s weeks');
    const going = courseFindings(
      courseResult(way),
      testView({}, { endDate: '2020-04-01' }, [], '2020-03-20'),
    ).at(-1);
    expect(going).toMatchObject({ caution: true, because: 'under-way' });
    expect(going?.text).toContain('The latest visit of any learner was on 20 March 2020.');
    expect(texts([])).toEqual([]);
  });

  it('is told of the selected times alone', () => {
    const view = { ...testView(), filter: { ...testView().filter, hours: { from: 8, to: 12 } } };
    expect(courseFindings(courseResult(way), view)[0].text).toMatch(/^In the selected times this learner/);
  });
});

describe('two learners', () => {
  const tell = (one: readonly Visit[], two: readonly Visit[]) =>
    twoFindings(courseResult(one, two), testView()).map(({ text }) => text);

  it('are told from their own starts', () => {
    const other: readonly Visit[] = [
      ['1.1', 100, 1],
      ['1.2', 101, 1],
      ['1.3', 102, 1],
      ['2.3', 500, 2],
    ];
    expect(tell(way, other)).toEqual([
      'The first learner visited 5 steps in 3 study sessions over 8 days, the second 4 steps in 2 study sessions over 16.7 days.',
      'The first learner began on 2 March 2020, the second 4 days after that, on 6 March 2020.',
      'They have 4 visited steps in common: counted from their own first visits, the first learner came to 1 of them sooner, the second to 2.',
    ]);
    expect(tell(way, way)[1]).toContain('the second on the same day');
    expect(tell([['1.1', 5, 1]], [['1.2', 5, 1]])[2]).toBe('They have no visited step in common.');
  });

  it('are told where only one, or none, visited a step', () => {
    expect(tell(way, [])).toEqual(['The second learner visited no step.']);
    expect(tell([], way)).toEqual(['The first learner visited no step.']);
    expect(tell([], [])).toEqual([]);
  });
});
