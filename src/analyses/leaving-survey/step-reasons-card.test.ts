import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepReasons } from './step-reasons-card';

const row = (leaving_reason: string, step: number | null, responses: number) => ({
  leaving_reason,
  week_number: step === null ? null : 1,
  step_number: step,
  responses,
});
const result = {
  leaving_reasons: [],
  leaving_weeks: [],
  leaving_steps: [
    row('Too hard', 2, 18),
    row('Other', 2, 20),
    row('Too easy', 2, 2),
    row('Too hard', 3, 10),
    row('Too easy', null, 90),
  ],
};
const at = (subject: string) => ({ ...testView(), subject });

it('names the most frequent reason of those whose last step it was, against all others', () => {
  const [reasons] = stepReasons.findings(result, at('1.2'));
  expect(reasons.values).toEqual({ responses: 40, others: 100, reason: 'Too hard', named: 18 });
  expect(reasons.text).toBe(
    '40 responses of 140 come from learners who completed this step last; the reason named most is “Too hard” (18, 45.0\u00a0%, against 10.0\u00a0% of the other 100: clearly more).',
  );
});

it('names none where two are as frequent, and nothing where nobody answered', () => {
  const even = { ...result, leaving_steps: [row('Too hard', 2, 3), row('Too easy', 2, 3)] };
  expect(stepReasons.findings(even, at('1.2'))[0].text).not.toContain('named most');
  const few = { ...result, leaving_steps: [row('Too hard', 2, 2), row('Too easy', 3, 90)] };
  expect(stepReasons.findings(few, at('1.2'))[0]).toMatchObject({ values: { responses: 2 }, caution: true });
  expect(stepReasons.findings(few, at('1.2'))[0].text).not.toContain('named most');
  expect(stepReasons.findings(result, at('1.9'))).toEqual([]);
});
