import { describe, expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { facilityComparison } from './comparison';
import type { QuizQuestionsRow, QuizResult } from './tables';
import { questionRow } from './test-rows';

function side(
  label: string,
  questions: readonly QuizQuestionsRow[],
  match: 'number' | 'title' = 'number',
  titles: Readonly<Record<string, string>> = {},
): Side<QuizResult> {
  const steps: CourseSettings['steps'] = Object.fromEntries(
    Object.entries(titles).map(([step, title]) => [
      step,
      { title, type: 'quiz', exercise: true, social: false },
    ]),
  );
  const result: QuizResult = {
    quiz_questions: questions,
    quiz_options: [],
    quiz_attempts: [],
    quiz_discrimination: [],
  };
  return { label, learners: null, result, view: testView({ match }, { steps }) };
}

const question = (name: string, right: number, learners: number) =>
  questionRow(name, { learners, first_attempt_correct_rate: right / learners });

const cells = (sides: readonly Side<QuizResult>[]) =>
  facilityComparison
    .table(sides)
    .rows.map(({ side: of, item, learners, part, difference }) => [of, item, learners, part, difference]);

describe('questions side by side', () => {
  it('have the learners and those right at first, in order of the course', () => {
    const a = side('A', [question('1.10.1', 30, 60), question('1.2.1', 70, 100)]);
    const b = side('B', [question('1.2.1', 20, 80), question('2.1.1', 9, 18)]);
    expect(cells([a, b])).toEqual([
      ['A', '1.2.1', 100, 70, null],
      ['A', '1.10.1', 60, 30, null],
      ['B', '1.2.1', 80, 20, expect.closeTo(0.25 - 0.7, 12)],
      ['B', '2.1.1', 18, 9, null],
    ]);
    expect(facilityComparison.findings([a, b])[0].text).toMatch(
      /^70\.0\u00a0% of 100 in A are right at the first attempt at question 1\.2\.1, 25\.0\u00a0% of 80 in B/,
    );
  });

  it('are the same by the title of their step, as the first side numbers it', () => {
    const a = side('A', [question('1.2.1', 70, 100)], 'title', { '1.2': 'Quiz' });
    const b = side('B', [question('1.3.1', 20, 80), question('1.2.1', 60, 60)], 'title', {
      '1.2': 'New quiz',
      '1.3': ' quiz ',
    });
    expect(cells([a, b])).toEqual([
      ['A', '1.2.1', 100, 70, null],
      ['B', '1.2.1', 80, 20, expect.closeTo(0.25 - 0.7, 12)],
    ]);
  });
});
