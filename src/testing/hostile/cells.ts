import { changed, filesOf, type HostileCase } from './case';
import { nameOf, type TinyRun, tinyRun } from './tiny-run';

/** Texts that do something where they are taken for more than text. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="globalThis.hostile = 1">',
  '<script>globalThis.hostile = 1</script>',
  'javascript:globalThis.hostile=1',
  '=HYPERLINK("http://example.invalid","x")',
  '=1+1',
  '+1',
  '@SUM(A1)',
  '\uFF1D1+1',
  '__proto__',
  'constructor',
  'toString',
  'nul\0in between',
  '\u202Eturned around\u202C',
  '{{constructor.constructor("globalThis.hostile=1")()}}',
];

const FIVE_MEGABYTES = 5 << 20;

/** The ordinary run with other ids for its learners. */
function renamed(run: TinyRun, ids: readonly string[]): TinyRun {
  const rename = (cell: string | number) => {
    const [, learner] = /^learner-(\d+)$/.exec(String(cell)) ?? [];
    return learner === undefined ? cell : (ids[Number(learner)] ?? cell);
  };
  const rows = (list: TinyRun['enrolments']) => list.map((row) => row.map(rename));
  return {
    enrolments: rows(run.enrolments),
    'step-activity': rows(run['step-activity']),
    comments: rows(run.comments),
    'question-response': rows(run['question-response']),
  };
}

const replaced = (rows: TinyRun['comments'], text: (place: number) => string) =>
  rows.map((row, place) => row.map((cell) => (cell === 'hello' ? text(place) : cell)));

/** Cells that are more than they should be. */
export const hostileCells: readonly HostileCase[] = [
  {
    what: 'ids of learners that are markup, addresses, formulas and members of objects',
    files: () => filesOf(renamed(tinyRun, hostileTexts)),
    report: {},
    like: tinyRun,
  },
  {
    what: 'comments that are markup, addresses, formulas and members of objects',
    files: () =>
      filesOf(changed('comments', (rows) => replaced(rows, (place) => `hello ${hostileTexts[place]}`))),
    report: {},
    like: tinyRun,
  },
  {
    what: 'a comment of 5 MB',
    files: () =>
      filesOf(changed('comments', (rows) => replaced(rows, () => 'hello '.repeat(FIVE_MEGABYTES / 6)))),
    report: {},
    like: tinyRun,
  },
  {
    what: 'an id of 5 MB',
    files: () =>
      filesOf(
        changed('enrolments', (rows) => [
          ...rows,
          ['x'.repeat(FIVE_MEGABYTES), '2018-09-01 00:00:00 UTC', '', 'educator', '', '', ''],
        ]),
      ),
    report: { [nameOf('enrolments')]: { issues: ['staff'] } },
    like: changed('enrolments', (rows) => [
      ...rows,
      ['stranger', '2018-09-01 00:00:00 UTC', '', 'educator', '', '', ''],
    ]),
  },
];
