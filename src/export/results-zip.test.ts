import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/analyses/definition';
import { analyses, findCard } from '@/analyses/registry';
import { testView } from '@/analyses/test-view';
import { unzippedTexts } from '@/testing/unzipped';
import { toCsv } from './csv';
import { resultsZip } from './results-zip';

const unzipped = async (blob: Blob) => Object.fromEntries(await unzippedTexts(blob));

/** Without the index. */
const tablesOf = ({ 'index.csv': _, ...tables }: Readonly<Record<string, string>>) => tables;

const view = testView();
const results = new Map<string, Result>([
  [
    'groups',
    {
      course: [{ start_date: '2018-06-11', steps: 3, weeks: 1 }],
      groups: [
        { group: 'enrolled', learners: 12 },
        { group: 'commented', learners: null },
      ],
    },
  ],
  ['enrolment-daily', { enrolment_daily: [] }],
]);

describe('resultsZip', () => {
  it('holds one CSV file for each table of each run, in folders named as the runs', async () => {
    const daily = analyses.find(({ id }) => id === 'enrolment-daily');
    const files = await unzipped(
      await resultsZip([
        { run: 'safety-online-6', results, view },
        { run: 'safety-online-7', results: new Map([...results].slice(0, 1)), view },
        { run: 'none-1', results: new Map(), view },
      ]),
    );
    const course = 'start_date,steps,weeks\n2018-06-11,3,1\n';
    const groups = 'group,learners\nenrolled,12\ncommented,\n';
    expect(tablesOf(files)).toEqual({
      'safety-online-6/course.csv': course,
      'safety-online-6/groups.csv': groups,
      'safety-online-6/enrolment_daily.csv': toCsv(daily!.tables.enrolment_daily, []),
      'safety-online-7/course.csv': course,
      'safety-online-7/groups.csv': groups,
    });
  });

  it('holds the tables that cards work out, whatever is chosen on them', async () => {
    const day = (cohort: string, date: string, enrolments: number) => ({
      cohort,
      date,
      enrolments,
      unenrolments: 0,
      full_participations: 0,
    });
    const cohorts = new Map<string, Result>([
      [
        'enrolment-cohorts',
        {
          enrolment_cohorts: [],
          enrolment_cohort_days: [day('first_week', '2020-03-03', 2), day('later', '2020-04-01', 5)],
        },
      ],
    ]);
    const files = await unzipped(await resultsZip([{ run: 'x-1', results: cohorts, view }]));
    const [head, ...lines] = files['x-1/enrolment_cohort_daily.csv'].trim().split('\n');
    expect(head).toMatch(/^cohort,date,enrolments,/);
    expect(lines.map((line) => line.split(',').slice(0, 3))).toEqual([
      ['first_week', '2020-03-03', '2'],
      ['later', '2020-04-01', '5'],
    ]);
  });

  it('has an index: of every file what a row is, which card asks for it, where it stands, and how it counts', async () => {
    const beside = {
      folder: 'comparison',
      tables: [{ schema: analyses[0].tables[Object.keys(analyses[0].tables)[0]], rows: [] }],
    };
    const pages = { 'groups/who': 'Overview' };
    const files = await unzipped(await resultsZip([{ run: 'x-1', results, view }], [beside], { pages }));
    const { data } = Papa.parse<Record<string, string>>(files['index.csv'].trim(), { header: true });
    expect(new Set(data.map(({ file }) => file))).toEqual(new Set(Object.keys(tablesOf(files))));
    const { card } = findCard('groups/who')!;
    expect(data).toContainEqual({
      file: 'x-1/groups.csv',
      rows_are: 'learner group',
      question: card.question,
      page: 'Overview',
      definition: card.definition.join(' '),
    });
    expect(data.at(-1)).toMatchObject({ question: '', page: '', definition: '' });
  });

  it('leaves out what people wrote', async () => {
    const sentiment = new Map<string, Result>([
      [
        'weekly-sentiment',
        {
          sentiment_weeks: [],
          sentiment_reasons: [{ week_number: 1, rating: 1, date: null, reason: 'Ask Jane Doe' }],
        },
      ],
    ]);
    const files = await unzipped(await resultsZip([{ run: 'x-1', results: sentiment, view }]));
    expect(Object.keys(tablesOf(files))).toEqual(['x-1/sentiment_weeks.csv']);
    expect(files['index.csv']).not.toContain('sentiment_reasons');
    expect(Object.values(files).join('')).not.toContain('Jane');
  });

  it('withholds small counts and says so in a note, which is not there else', async () => {
    const few = new Map<string, Result>([
      ['groups', { course: [], groups: [{ group: 'enrolled', learners: 3 }] }],
    ]);
    const files = await unzipped(await resultsZip([{ run: 'x-1', results: few, view }], [], { withheld: 5 }));
    expect(files['x-1/groups.csv']).toBe('group,learners\nenrolled,\n');
    expect(files['withheld.txt']).toContain('Counts under 5 are withheld');
    const all = await unzipped(await resultsZip([{ run: 'x-1', results: few, view }]));
    expect(all['x-1/groups.csv']).toBe('group,learners\nenrolled,3\n');
    expect(Object.keys(all)).not.toContain('withheld.txt');
  });

  it('holds what lies beside the runs in its own folder', async () => {
    const schema = analyses.find(({ id }) => id === 'groups')!.tables.groups;
    const beside = { folder: 'comparison', tables: [{ schema, rows: [{ group: 'enrolled', learners: 7 }] }] };
    const files = await unzipped(await resultsZip([], [beside]));
    expect(files).toEqual({ 'comparison/groups.csv': 'group,learners\nenrolled,7\n' });
  });

  it('holds no time of the clock by which it is written', async () => {
    const zip = await resultsZip([{ run: 'x-1', results, view }]);
    for (const { lastModDate, extraFieldExtendedTimestamp } of await new ZipReader(
      new BlobReader(zip),
    ).getEntries())
      expect([lastModDate.getFullYear(), extraFieldExtendedTimestamp]).toEqual([2000, undefined]);
  });

  it('is the same bytes for the same results', async () => {
    const bytes = async () => (await resultsZip([{ run: 'x-1', results, view }])).arrayBuffer();
    const [first, second] = [await bytes(), await bytes()];
    expect(new Uint8Array(first)).toEqual(new Uint8Array(second));
    expect(first.byteLength).toBeGreaterThan(100);
  });
});
