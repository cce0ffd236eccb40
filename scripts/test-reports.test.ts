import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { e2eOutcome, failedCheck, failureLines, unitOutcome } from './test-reports.mjs';

const unit = (name: string, rest: object) => ({
  name: resolve(name),
  status: 'passed',
  message: '',
  ...rest,
});
const test = (title: string, ...failureMessages: string[]) => ({
  ancestorTitles: ['a group'],
  title,
  status: failureMessages.length > 0 ? 'failed' : 'passed',
  failureMessages,
});

describe('unitOutcome', () => {
  it('names failed tests with the first lines of their cause, without the stack', () => {
    const report = {
      numPassedTests: 3,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        unit('src/a.test.ts', { assertionResults: [test('holds')] }),
        unit('src/b.test.ts', {
          status: 'failed',
          assertionResults: [
            test('holds'),
            test('fails', 'Error: \u001b[31mone\u001b[0m\n\n    at b.ts:1:2'),
          ],
        }),
      ],
    };
    expect(unitOutcome(report)).toEqual({
      passed: 3,
      skipped: 2,
      failures: [{ title: 'src/b.test.ts › a group › fails', details: ['Error: one'] }],
    });
  });

  it('names a file that could not be loaded', () => {
    const report = {
      numPassedTests: 0,
      testResults: [
        unit('src/a.test.ts', { status: 'failed', message: 'no such module', assertionResults: [] }),
      ],
    };
    expect(unitOutcome(report).failures).toEqual([{ title: 'src/a.test.ts', details: ['no such module'] }]);
  });
});

describe('e2eOutcome', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    file: 'a.spec.ts',
    line: 7,
    title,
    tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  });

  it('names tests that failed, or passed only when tried again, in groups too', () => {
    const report = {
      stats: { expected: 2, skipped: 1 },
      errors: [],
      suites: [
        {
          specs: [spec('holds', 'expected'), spec('fails', 'unexpected', 'Error: late', 'Error: policy')],
          suites: [{ specs: [spec('holds', 'expected'), spec('wavers', 'flaky', 'Error: early')] }],
        },
      ],
    };
    expect(e2eOutcome(report)).toEqual({
      passed: 2,
      skipped: 1,
      failures: [
        { title: 'e2e/a.spec.ts:7 › fails', details: ['Error: late', 'Error: policy'] },
        { title: 'e2e/a.spec.ts:7 › wavers', details: ['Error: early'] },
      ],
    });
  });

  it('names what went wrong outside of any test', () => {
    const report = { stats: { expected: 0 }, suites: [], errors: [{ message: 'no such module' }] };
    expect(e2eOutcome(report).failures).toEqual([
      { title: 'outside of any test', details: ['no such module'] },
    ]);
  });
});

describe('failureLines', () => {
  it('are none where nothing failed', () => {
    expect(failureLines([])).toEqual([]);
  });

  it('show the last that a failed check printed', () => {
    const printed = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('\n');
    const lines = failureLines([failedCheck('lint src', printed)]);
    expect(lines.slice(0, 3)).toEqual(['Failed:', '- lint src', '    line 10']);
    expect(lines.at(-1)).toBe('    line 29');
  });

  it('show every title, but the cause of the first ten only', () => {
    const lines = failureLines(Array.from({ length: 12 }, (_, n) => failedCheck(`check ${n}`, 'a cause')));
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(12);
    expect(lines.filter((line) => line === '    a cause')).toHaveLength(10);
  });
});
