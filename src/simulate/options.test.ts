import { expect, test } from 'vitest';
import { cleanCourse, presets } from './options';
import { planSteps } from './outline';
import { simulateCourse } from './simulate-course';

test.each([
  ['learners', { learners: 199 }],
  ['learners', { learners: 1_000_001 }],
  ['learners', { learners: 250.5 }],
  ['weeks', { weeks: 13 }],
  ['run', { run: 0 }],
  ['Monday', { startDate: '2025-02-04' }],
  ['Monday', { startDate: 'soon' }],
  ['no step 9.9', { planted: { ...cleanCourse, troubleSteps: ['9.9'] } }],
  ['no question 1.7.1', { planted: { ...cleanCourse, misleadingQuestion: '1.7.1' } }],
  ['quietHour', { planted: { ...cleanCourse, quietHour: 0 } }],
  ['quietHour', { planted: { ...cleanCourse, quietHour: 23 } }],
])('%s out of range is refused', (words, options) => {
  expect(() => simulateCourse(options)).toThrow(words);
});

test('every number of weeks has its default signals inside the course', () => {
  for (let weeks = 2; weeks <= 12; weeks++) {
    expect(simulateCourse({ weeks, learners: 200 })).toHaveLength(13);
    const steps = planSteps({ weeks });
    expect(steps.at(-1)?.week).toBe(weeks);
    expect(new Set(steps.map((step) => step.label)).size).toBe(steps.length);
    expect(steps.filter((step) => step.peerReviewed)).toHaveLength(1);
    for (const { title } of steps) expect(title).toMatch(/^\S.+[^\s]$/);
  }
});

test('titles of content steps are not used twice', () => {
  const titles = planSteps(presets.large).map((step) => step.title);
  expect(new Set(titles).size).toBe(titles.length);
});
