import { expect, it } from 'vitest';
import { cleanCourse } from '@/simulate';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { compute } from './compute';
import { facilityFindings } from './question-findings';

it('has the pairs and the correlation of each question, within its interval, and no false alarm in a clean course', async () => {
  const files = simulatedFiles({ learners: 1500, weeks: 2, seed: 21, planted: cleanCourse });
  const result = compute(await contextOf(files));
  const { quiz_questions, quiz_discrimination } = result;
  expect(quiz_discrimination.map(({ quiz_question }) => quiz_question)).toEqual(
    quiz_questions.map(({ quiz_question }) => quiz_question),
  );
  for (const [index, row] of quiz_discrimination.entries()) {
    expect(row.learners).toBeLessThanOrEqual(quiz_questions[index].learners);
    expect(row.discrimination).toBe(quiz_questions[index].discrimination);
    expect(row.low).toBeLessThanOrEqual(row.discrimination ?? 0);
    expect(row.high).toBeGreaterThanOrEqual(row.discrimination ?? 0);
  }
  expect(facilityFindings(result).map(({ key }) => key)).not.toContain('backward');
});
