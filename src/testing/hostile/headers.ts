import { csvOf } from '../sources';
import { filesOf, type HostileCase } from './case';
import { headers, nameOf, tinyRun } from './tiny-run';

const enrolments = nameOf('enrolments');

/** The enrolments with further columns, before and behind. */
function withColumns(before: readonly string[], behind: readonly string[], cell = 'x'): string {
  const header = [...before, headers.enrolments, ...behind].join(',');
  const rows = tinyRun.enrolments.map((row) => [
    ...before.map(() => cell),
    ...row,
    ...behind.map(() => cell),
  ]);
  return csvOf(header, rows);
}

const members = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Headers with names that are none, or that stand for something else in JavaScript. */
export const hostileHeaders: readonly HostileCase[] = [
  {
    what: 'headers named as members of objects',
    files: () => filesOf(tinyRun, { enrolments: withColumns(members.slice(0, 2), members.slice(2)) }),
    report: { [enrolments]: { notes: ['unknown-columns'] } },
    like: tinyRun,
  },
  {
    what: 'nothing but headers named as members of objects',
    files: () => [
      ...filesOf(tinyRun),
      { path: 'tiny-1_campaigns.csv', content: `${members.join()}\n1,2,3,4,5\n` },
    ],
    report: { 'tiny-1_campaigns.csv': { refusal: 'unknown-dataset' } },
    like: tinyRun,
  },
  {
    what: 'empty headers',
    files: () => filesOf(tinyRun, { enrolments: withColumns(['', ' '], ['', '']) }),
    report: {},
    like: tinyRun,
  },
  {
    what: 'a header twice, with other values',
    files: () =>
      filesOf(tinyRun, { enrolments: withColumns([], ['learner_id', 'role', 'Role'], 'organisation_admin') }),
    report: { [enrolments]: { notes: ['repeated-columns'] } },
    like: tinyRun,
  },
  {
    what: 'a header of 10 kB',
    files: () => filesOf(tinyRun, { enrolments: withColumns(['long'.repeat(2560)], []) }),
    report: { [enrolments]: { notes: ['unknown-columns'] } },
    like: tinyRun,
  },
  {
    what: 'headers with markup, formulas and marks that turn the text around',
    files: () =>
      filesOf(tinyRun, { enrolments: withColumns(['<b onclick=alert(1)>', '=1+1'], ['\u202Eeman']) }),
    report: { [enrolments]: { notes: ['unknown-columns'] } },
    like: tinyRun,
  },
];
