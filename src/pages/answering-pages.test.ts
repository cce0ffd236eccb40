import { expect, it } from 'vitest';
import { answeringPages } from './answering-pages';

it('finds the pages on which the files answer something', () => {
  const titles = (...datasets: Parameters<typeof answeringPages>[0]) =>
    answeringPages(datasets).map(({ title }) => title);
  expect(titles('video-stats')).toEqual(['Surveys and video']);
  expect(titles('comments')).toEqual(['Activity', 'Comments']);
  expect(titles()).toEqual([]);
  expect(titles('enrolments')).toContain('Enrolment');
});
