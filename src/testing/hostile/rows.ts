import { utf16 } from '../oracle/memory';
import { latin1 } from '../sources';
import { changed, filesOf, type HostileCase } from './case';
import { nameOf, textsOf, tinyRun } from './tiny-run';

const texts = textsOf(tinyRun);
const visits = nameOf('step-activity');
const stepLines = texts['step-activity'].trimEnd().split('\n');

/** The step activity with lines put in behind its third. */
const withLines = (...lines: readonly string[]) =>
  `${[...stepLines.slice(0, 3), ...lines, ...stepLines.slice(3)].join('\n')}\n`;

const all = (change: (text: string) => string | Uint8Array) => () =>
  Object.entries(texts).map(([dataset, text]) => ({
    path: `tiny-1_${dataset}.csv`,
    content: change(text),
  }));

const everyFile = (...notes: readonly ('utf-16' | 'windows-1252')[]) =>
  Object.fromEntries(Object.keys(texts).map((dataset) => [`tiny-1_${dataset}.csv`, { notes }]));

let line = 0;
/** Line ends of three kinds, one after the other. */
const mixed = (text: string) => text.replace(/\n/g, () => ['\n', '\r\n', '\n'][line++ % 3]);

/** Rows that are no rows, and bytes that are not UTF-8. */
export const hostileRows: readonly HostileCase[] = [
  {
    what: 'rows with too many and too few values',
    files: () =>
      filesOf(tinyRun, {
        'step-activity': withLines(
          'learner-1',
          'learner-1,1.1,1,1,,,,,',
          ',,,,,,,,,,,,',
          'learner-1,1.1,1,1,',
        ),
      }),
    report: { [visits]: { issues: ['field-count'] } },
    like: tinyRun,
  },
  {
    what: 'lone quotes at the beginning, inside and at the end of values',
    files: () =>
      filesOf(tinyRun, {
        'step-activity': withLines('"learner-1,1.1,1,1,,', 'learner-1,1.1,1,1,"2018" x,', '"a"b,1.1,1,1,,'),
      }),
    report: { [visits]: { issues: ['quote-not-closed'] } },
    like: tinyRun,
  },
  {
    what: 'a last row that is cut inside a quoted value',
    files: () => filesOf(tinyRun, { comments: `${texts.comments}9,learner-9,,1.1,1,1,"never clo` }),
    report: { [nameOf('comments')]: { issues: ['quote-not-closed'], notes: ['cut-short'] } },
    like: tinyRun,
  },
  {
    what: 'rows that name nobody',
    files: () => filesOf(tinyRun, { 'step-activity': withLines(',1.1,1,1,,', '  ,1.1,1,1,,') }),
    report: { [visits]: { issues: ['blank-person'] } },
    like: tinyRun,
  },
  { what: 'mixed line ends', files: all(mixed), report: {}, like: tinyRun },
  {
    what: 'lone carriage returns',
    files: all((text) => text.replaceAll('\n', '\r')),
    report: {},
    like: tinyRun,
  },
  { what: 'a byte-order mark', files: all((text) => `\uFEFF${text}`), report: {}, like: tinyRun },
  {
    what: 'UTF-16, least byte first',
    files: all((text) => new Uint8Array(utf16(text, true))),
    report: everyFile('utf-16'),
    like: tinyRun,
  },
  {
    what: 'UTF-16, greatest byte first, without a mark',
    files: all((text) => new Uint8Array(utf16(text, false)).slice(2)),
    report: everyFile('utf-16'),
    like: tinyRun,
  },
  {
    what: 'windows-1252',
    files: all((text) => latin1(text.replaceAll('hello', 'hello £').replaceAll('male', 'mâle'))),
    report: {
      [nameOf('comments')]: { notes: ['windows-1252'] },
      [nameOf('enrolments')]: { notes: ['windows-1252'] },
    },
    like: changed('enrolments', (rows) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('male', 'mâle') : cell))),
    ),
  },
];
