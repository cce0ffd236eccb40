import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const DETAILED = 10;
const LINES_OF_A_CHECK = 20;
const LINES_OF_A_TEST = 6;

const linesOf = (text) =>
  stripVTControlCharacters(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() && !/^\s+at /.test(line));

/** A check that failed, with the last it printed. */
export function failedCheck(command, output) {
  return { title: command, details: linesOf(output).slice(-LINES_OF_A_CHECK) };
}

const here = (path) => relative(process.cwd(), path).replaceAll('\\', '/');

const failedTest = (title, message) => ({ title, details: linesOf(message).slice(0, LINES_OF_A_TEST) });

/** What Vitest's JSON report counts. */
export function unitOutcome({ numPassedTests, numPendingTests, numTodoTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ ancestorTitles, title, failureMessages }) =>
        failedTest([here(name), ...ancestorTitles, title].join(' › '), failureMessages.join('\n')),
      );
    return status === 'failed' && tests.length === 0 ? [failedTest(here(name), message)] : tests;
  });
  return { passed: numPassedTests, skipped: numPendingTests + numTodoTests, failures };
}

/** What Playwright's JSON report counts. */
export function e2eOutcome({ stats, suites, errors }) {
  const specsIn = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsIn)];
  const tests = suites.flatMap(specsIn).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const errors = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
        return failedTest(`e2e/${file}:${line} › ${title}`, errors.join('\n'));
      }),
  );
  const outside = errors.map(({ message = '' }) => failedTest('outside of any test', message));
  return { passed: stats.expected, skipped: stats.skipped, failures: [...tests, ...outside] };
}

/** What is printed of failures: all their titles, and of the first ones the cause. */
export function failureLines(failures) {
  if (failures.length === 0) return [];
  return [
    'Failed:',
    ...failures.flatMap(({ title, details }, place) => [
      `- ${title}`,
      ...(place < DETAILED ? details : []).map((line) => `    ${line}`),
    ]),
  ];
}
