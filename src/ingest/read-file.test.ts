import { describe, expect, it } from 'vitest';
import { byteSource, csvOf, latin1, textSource } from '@/testing/sources';
import type { ByteSource } from './decode';
import type { ParsedTable } from './parsed-table';
import { type FileContent, readFile } from './read-file';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const SHORT_STEPS = 'learner_id,step,first_visited_at,last_completed_at';
const QUIZ =
  'learner_id,quiz_question,question_type,week_number,step_number,question_number,response,cloze_response,submitted_at,correct';
const COMMENTS = 'id,author_id,parent_id,step,text,timestamp,likes,moderated';
const SENTIMENT = 'id,responded_at,week_number,experience_rating,reason';
const T = '2018-06-11 10:00:00 UTC';

type Loaded = Extract<FileContent, { ok: true }>;

async function read(source: ByteSource): Promise<Loaded> {
  const content = await readFile(source);
  if (!content.ok) throw new Error(content.refusal);
  return content;
}

const readText = (text: string, path = 'x.csv') => read(textSource(path, text));
const refusal = async (source: ByteSource) => {
  const content = await readFile(source);
  return content.ok ? null : content.refusal;
};

/** A column's values as they were in the file; steps as labels. */
function valuesOf({ columns }: ParsedTable, name: string): unknown[] {
  const column = columns.get(name);
  if (!column) throw new Error(`no column ${name}`);
  if (column.type === 'step') {
    return Array.from(column.codes, (code) => (code ? `${column.weeks[code]}.${column.numbers[code]}` : ''));
  }
  if ('codes' in column) return Array.from(column.codes, (code) => column.values[code]);
  return [...column.values];
}

const utf16 = (text: string) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
};

describe('a file that is no export', () => {
  it.each([
    ['nothing', ''],
    ['blank lines only', '\n\r\n  \n\t\n'],
    ['only a byte-order mark', '\uFEFF'],
  ])('is empty where it holds %s', async (_, text) => {
    expect(await refusal(textSource('x-1_enrolments.csv', text))).toBe('empty');
  });

  it('is not text where it is an image with the name of an export', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 73, 72, 68, 82);
    expect(await refusal(byteSource('x-1_enrolments.csv', png))).toBe('not-text');
  });

  it('is an unknown dataset where it is a table of something else', async () => {
    expect(await refusal(textSource('x-1_enrolments.csv', 'product,price\ntea,3\n'))).toBe('unknown-dataset');
    expect(await refusal(textSource('x.csv', 'product,price'))).toBe('unknown-dataset');
  });

  it('is an unknown dataset where its first line never ends', async () => {
    let pulled = 0;
    const piece = new TextEncoder().encode('{"a":1}, '.repeat(10_000));
    const endless: ByteSource = {
      path: 'x.json',
      size: 1e12,
      lastModified: 0,
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            pulled++;
            controller.enqueue(piece);
          },
        }),
    };
    expect(await refusal(endless)).toBe('unknown-dataset');
    expect(pulled * piece.length).toBeLessThan(4_000_000);
  });

  it('is malformed where its quotes are broken in too many lines', async () => {
    const bad = 'a,"1.1"x,1,1,,\n';
    expect(await refusal(textSource('x.csv', `${STEPS}\n${bad.repeat(201)}`))).toBe('malformed');
    expect((await readText(`${STEPS}\n${bad.repeat(200)}`)).rowsRead).toBe(200);
  });

  it('is unreadable where the browser cannot read it', async () => {
    const source: ByteSource = {
      ...textSource('x.csv', ''),
      stream: () =>
        new ReadableStream<Uint8Array>({
          start: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
        }),
    };
    expect(await refusal(source)).toBe('unreadable');
  });

  it('lets a bug through', async () => {
    const source: ByteSource = {
      ...textSource('x.csv', ''),
      stream: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(readFile(source)).rejects.toThrow(new TypeError('a bug'));
  });
});

describe('a file with a header only', () => {
  it.each([STEPS, `${STEPS}\n`, `\uFEFF${STEPS}\r\n\r\n`])('is read, with a note: %j', async (text) => {
    const { table, rowsRead, notes, issues } = await readText(text);
    expect([table.format.id, table.rows, rowsRead]).toEqual(['step-activity', 0, 0]);
    expect(notes).toEqual([{ code: 'header-only' }]);
    expect(issues).toEqual([]);
    expect(valuesOf(table, 'step')).toEqual([]);
  });
});

describe('columns', () => {
  it('are read by their names, wherever they are', async () => {
    const { table, notes } = await readText(
      `Last_Completed_At,extra,STEP NUMBER,week_number,first_visited_at,step,Learner_ID\n,x,10,1,${T},1.10,a\n`,
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(valuesOf(table, 'step')).toEqual(['1.10']);
    expect(valuesOf(table, 'first_visited_at')).toEqual([Date.UTC(2018, 5, 11, 10)]);
    expect(valuesOf(table, 'last_completed_at')).toEqual([Number.NaN]);
    expect(notes).toEqual([{ code: 'unknown-columns', names: ['extra'] }]);
  });

  it('are read by their names where the header has names of object members', async () => {
    const { table, notes } = await readText(
      `__proto__,constructor,${SHORT_STEPS},learner_id\nx,y,a,1.2,${T},${T},z\n`,
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(notes).toEqual([
      { code: 'unknown-columns', names: ['__proto__', 'constructor'] },
      { code: 'repeated-columns', names: ['learner_id'] },
    ]);
  });

  it('that lack are named', async () => {
    const { notes, table } = await readText(
      'author_id,parent_id,step,text,timestamp,likes\na,,1.1,hello,,2\n',
    );
    expect(notes).toEqual([{ code: 'missing-columns', names: ['id'] }]);
    expect(table.columns.has('id')).toBe(false);
  });

  it('of personal names are not kept', async () => {
    const { table, notes } = await readText(
      'id,first_name,last_name,team_role,user_role\ne1,Ada,Lovelace,lead,admin\n',
    );
    expect([...table.columns.keys()]).toEqual(['id', 'team_role', 'user_role']);
    expect(JSON.stringify([...table.columns])).not.toContain('Ada');
    expect(notes).toEqual([{ code: 'names-dropped', names: ['first_name', 'last_name'] }]);
  });

  it.each([
    [';', 'learner_id;step;first_visited_at;last_completed_at\n"a;b";1.2;;\n', 'a;b'],
    ['\t', 'learner_id\tstep\tfirst_visited_at\tlast_completed_at\na,b\t1.2\t\t\n', 'a,b'],
  ])('are split at %j where the header is', async (_, text, learner) => {
    const { table, issues } = await readText(text);
    expect(valuesOf(table, 'learner_id')).toEqual([learner]);
    expect(valuesOf(table, 'step')).toEqual(['1.2']);
    expect(issues).toEqual([]);
  });

  it('are split where a tab begins the header: the first has no name', async () => {
    const { table, issues } = await readText(
      '\tlearner_id\tstep\tfirst_visited_at\tlast_completed_at\n0\ta\t1.2\t\t\n',
    );
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(issues).toEqual([]);
  });
});

describe('rows', () => {
  it('are left out where they have too many or too few fields, with their lines', async () => {
    const text = `${SHORT_STEPS}\na,1.1,,\nb,1.1,\n\nc,1.1,,,\nd,1.1,,\n`;
    const { table, rowsRead, issues } = await readText(text);
    expect(valuesOf(table, 'learner_id')).toEqual(['a', 'd']);
    expect(rowsRead).toBe(4);
    expect(issues).toEqual([{ code: 'field-count', rows: 2, lines: [3, 5] }]);
  });

  it('are left out where they name nobody', async () => {
    const { table, issues } = await readText(`${SHORT_STEPS}\n,1.1,,\n  ,1.1,,\n a ,1.1,,\n`);
    expect(valuesOf(table, 'learner_id')).toEqual(['a']);
    expect(issues).toEqual([{ code: 'blank-person', rows: 2, lines: [2, 3] }]);
  });

  it('are left out where a quote is never closed or stray', async () => {
    const text = `${COMMENTS}\n1,a,,1.1,"two\nlines",${T},0,\n2,b,,1.1,"oops,${T},0,\n3,c,,1.1,fine,${T},0,\n`;
    const { table, rowsRead, issues } = await readText(text);
    expect(valuesOf(table, 'id')).toEqual(['1', '3']);
    expect(valuesOf(table, 'text')).toEqual(['two\nlines', 'fine']);
    expect(rowsRead).toBe(3);
    expect(issues).toEqual([{ code: 'quote-not-closed', rows: 1, lines: [4] }]);
  });

  it('are read up to where the file is cut short', async () => {
    const text = `${SHORT_STEPS}\na,1.1,,\nb,1.1,${T}`;
    const { table, rowsRead, issues } = await readText(text);
    expect([table.rows, rowsRead]).toEqual([1, 2]);
    expect(issues).toEqual([{ code: 'field-count', rows: 1, lines: [3] }]);
    expect((await readText(`${text},`)).table.rows).toBe(2);
  });

  it('keep their own times beside blank lines and rows that are left out', async () => {
    const at = (hour: number) => `2018-06-11 1${hour}:00:00 UTC`;
    const text = `${STEPS}\na,1.1,1,1,${at(0)},${at(1)}\n\nb,1.1\n,1.1,1,1,${at(2)},\n\nc,1.1,1,1,${at(3)},\nd,1.1,1,1,then,${at(5)}\n`;
    const { table } = await readText(text, 'x-1_step-activity.csv');
    const hour = (hours: number) => Date.UTC(2018, 5, 11, 10 + hours);
    expect(valuesOf(table, 'learner_id')).toEqual(['a', 'c', 'd']);
    expect(valuesOf(table, 'first_visited_at')).toEqual([hour(0), hour(3), Number.NaN]);
    expect(valuesOf(table, 'last_completed_at')).toEqual([hour(1), Number.NaN, hour(5)]);
  });

  it('have line numbers behind blank lines at the start', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['', '  ', SHORT_STEPS, 'a,1.1,,', '', 'b'].join(end);
      expect((await readText(text)).issues).toEqual([{ code: 'field-count', rows: 1, lines: [6] }]);
    }
  });

  it('are read with lone CRs, CRLF and mixed ends', async () => {
    for (const [first, second] of ['\r\r', '\n\n', ['\r\n', '\r\n'], ['\r\n', '\n'], ['\n', '\r\n']]) {
      const text = `${SHORT_STEPS}${first}a,1.1,,${second}b,1.2,,${second}`;
      const { table } = await readText(text);
      expect(valuesOf(table, 'learner_id')).toEqual(['a', 'b']);
      expect(valuesOf(table, 'last_completed_at')).toEqual([Number.NaN, Number.NaN]);
    }
  });

  it('are all accounted for, and no more than five lines of a kind are named', async () => {
    const bad = Array.from({ length: 7 }, () => ['', '1.1', '', '']);
    const { table, rowsRead, issues } = await readText(
      csvOf(SHORT_STEPS, [...bad, ['a', 'x', '', ''], ['b', '1.1', '', '']]),
    );
    expect(issues).toEqual([
      { code: 'blank-person', rows: 7, lines: [2, 3, 4, 5, 6] },
      { code: 'no-step', rows: 1, lines: [9] },
    ]);
    expect(rowsRead).toBe(table.rows + 8);
  });

  it('are the same whether the file arrives byte by byte or at once', async () => {
    const text = `\uFEFF\r\n${COMMENTS}\r\n1,Zoë,,1.10,"🙂 ""two""\r\nlines",${T},3,\r\n2,b,,1.1,x,bad,0\r\n3,c,,1.1,y,${T},1,`;
    const bytes = new TextEncoder().encode(text);
    const whole = await read(byteSource('x.csv', bytes));
    expect(await read(byteSource('x.csv', bytes, 1))).toEqual(whole);
    expect(valuesOf(whole.table, 'text')).toEqual(['🙂 "two"\r\nlines', 'y']);
    expect(whole.issues).toEqual([{ code: 'field-count', rows: 1, lines: [5] }]);
  });

  it('are the same across the borders of megabytes', async () => {
    const row = (i: number) => [`l${i}`, '', '1.10', `é🙂 "${i}"\n${'x'.repeat(400 - (i % 97))}`, T, i];
    const rows = Array.from({ length: 9000 }, (_, i) => [i, ...row(i), '']);
    const text = csvOf(COMMENTS, rows);
    expect(text.length).toBeGreaterThan(2.5 * 2 ** 20);
    const { table, issues } = await readText(text);
    expect(issues).toEqual([]);
    expect(table.rows).toBe(9000);
    expect(valuesOf(table, 'text')).toEqual(rows.map((fields) => fields[4]));
    expect(valuesOf(table, 'likes')).toEqual(rows.map((fields) => fields[6]));
  });
});

describe('values', () => {
  it('that are no times count as missing, the row stays and its line is named once', async () => {
    const text = `${SHORT_STEPS}\na,1.1,${T},\nb,1.1,11/06/2018 10:00,yesterday\nc,1.1,2018-02-30 00:00:00 UTC,${T}\n`;
    const { table, issues } = await readText(text);
    const at = Date.UTC(2018, 5, 11, 10);
    expect(valuesOf(table, 'first_visited_at')).toEqual([at, Number.NaN, Number.NaN]);
    expect(valuesOf(table, 'last_completed_at')).toEqual([Number.NaN, Number.NaN, at]);
    expect(issues).toEqual([{ code: 'bad-time', rows: 2, lines: [3, 4] }]);
  });

  it('that are no numbers or booleans count as missing, each kind told apart', async () => {
    const { table, issues } = await readText(
      csvOf(QUIZ, [
        ['a', '1.8.1', '', 1, 8, 'one', '1,3', '', T, 'perhaps'],
        ['b', '1.8.1', '', 1, 8, '1.0', 2, '', T, 'TRUE'],
        ['c', '1.8.1', '', 1, 8, 1, 2, '', T, ''],
      ]),
    );
    expect(valuesOf(table, 'question_number')).toEqual([Number.NaN, 1, 1]);
    expect(valuesOf(table, 'correct')).toEqual([2, 1, 2]);
    expect(valuesOf(table, 'response')).toEqual(['1,3', '2', '2']);
    expect(issues).toEqual([
      { code: 'bad-number', rows: 1, lines: [2] },
      { code: 'bad-boolean', rows: 1, lines: [2] },
    ]);
  });

  it.each(['Infinity', '1e999', 'NaN', '--', '1,5'])('%j is no number', async (value) => {
    const { issues } = await readText(csvOf(SENTIMENT, [[1, T, 1, value, '']]));
    expect(issues).toEqual([{ code: 'bad-number', rows: 1, lines: [2] }]);
  });

  it('of free text keep their spaces, others lose them', async () => {
    const { table } = await readText(
      csvOf(COMMENTS, [[' 1 ', ' a ', '', '1.1', ' <b>hi</b>\0 ', ` ${T} `, ' 2 ', '']]),
    );
    expect(valuesOf(table, 'text')).toEqual([' <b>hi</b>\0 ']);
    expect(valuesOf(table, 'id')).toEqual(['1']);
    expect(valuesOf(table, 'author_id')).toEqual(['a']);
    expect(valuesOf(table, 'timestamp')).toEqual([Date.UTC(2018, 5, 11, 10)]);
    expect(valuesOf(table, 'likes')).toEqual([2]);
  });
});

describe('steps', () => {
  const steps = (rows: readonly (readonly (string | number)[])[]) =>
    readText(
      csvOf(
        STEPS,
        rows.map((row) => [...row, T, '']),
      ),
    );

  it('are told by week and step number, 1.1 from 1.10', async () => {
    const { table, notes } = await steps([
      ['a', '1.1', 1, 1],
      ['a', '1.10', 1, 10],
      ['a', '11.1', 11, 1],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10', '11.1']);
    expect(notes).toEqual([]);
  });

  it('whose text lost its zero in a spreadsheet are told by their numbers, with a note', async () => {
    const { table, notes } = await steps([
      ['a', '1.1', 1, 1],
      ['a', '1.1', 1, 10],
      ['b', '2.2', 2, 20],
      ['b', '1.2', '1.0', '2.0'],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10', '2.20', '1.2']);
    expect(notes).toEqual([{ code: 'step-text-damaged', rows: 2 }]);
  });

  it('without numbers are told by their text', async () => {
    const { table, notes } = await readText(
      csvOf(SHORT_STEPS, [
        ['a', '1.1', T, ''],
        ['a', '1.10', T, ''],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['1.1', '1.10']);
    expect(notes).toEqual([]);
  });

  it('that only damaged text tells apart are named', async () => {
    const { table, notes } = await readText(
      csvOf(SHORT_STEPS, [
        ['a', '1.1', T, ''],
        ['b', '1.1', T, ''],
        ['a', '1.2', T, ''],
        ['a', '1.1', T, ''],
        ['b', '2.3', T, ''],
        ['b', '2.3', T, ''],
      ]),
    );
    expect(table.rows).toBe(6);
    expect(notes).toEqual([{ code: 'step-ambiguous', names: ['1.1', '2.3'] }]);
  });

  it.each([
    ['a decimal week', '1.5', '1'],
    ['a negative week', '-1', '1'],
    ['a negative week', '-1', '1'],
    ['a huge week', '1000000', '1'],
    ['a huger week', '99999999999999999999', '1'],
    ['an infinite week', 'Infinity', '1'],
    ['a week in words', 'one', '1'],
    ['no week', '', '1'],
    ['no step', '1', ''],
    ['a negative step', '1', '-3'],
    ['a huge step', '1', '1000000'],
    ['a hexadecimal week', '0x1', '1'],
  ])('with %s are none: the row is left out', async (_, week, number) => {
    const { table, issues, rowsRead } = await steps([
      ['a', '1.1', week, number],
      ['b', '1.1', 1, 1],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['1.1']);
    expect(rowsRead).toBe(2);
    expect(issues).toEqual([{ code: 'no-step', rows: 1, lines: [2] }]);
  });

  it('are told apart up to 999,999', async () => {
    const { table } = await steps([
      ['a', '', 999_999, 999_999],
      ['a', '', 999_999, 999_998],
    ]);
    expect(valuesOf(table, 'step')).toEqual(['999999.999999', '999999.999998']);
  });

  it.each(['', 'x', '1', '1.', '.1', '1,1', '-1.1'])('are not read from %j', async (text) => {
    const { issues } = await readText(csvOf(SHORT_STEPS, [['a', text, T, '']]));
    expect(issues).toEqual([{ code: 'no-step', rows: 1, lines: [2] }]);
  });

  it('of a question are read from its name where there are no numbers', async () => {
    const { table } = await readText(
      csvOf('learner_id,quiz_question,question_number,response,submitted_at,correct', [
        ['a', '2.10.3', 3, 1, T, 'true'],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['2.10']);
  });

  it('may be missing where they say little: a leaving survey before the first step', async () => {
    const header =
      'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number';
    const { table, issues } = await readText(
      csvOf(header, [
        [1, 'a', T, 'Other', '', '', '', ''],
        [2, 'b', T, 'Other', T, '1.10', 1, 10],
      ]),
    );
    expect(valuesOf(table, 'step')).toEqual(['', '1.10']);
    expect(issues).toEqual([]);
  });
});

describe('quiz questions', () => {
  const questions = async (rows: readonly (readonly [question: string, number: string])[]) => {
    const text = csvOf(
      QUIZ,
      rows.map(([question, number]) => ['a', question, '', 1, 8, number, 1, '', T, 'true']),
    );
    return valuesOf((await readText(text)).table, 'quiz_question');
  };

  it('keep their name, and get it back where a spreadsheet made it a date', async () => {
    expect(
      await questions([
        ['1.8.1', '1'],
        ['01/08/2001', '2'],
        ['1-8-2003', '3.0'],
      ]),
    ).toEqual(['1.8.1', '1.8.2', '1.8.3']);
  });

  it('keep even a damaged name where no number says which question it was', async () => {
    expect(
      await questions([
        ['01/08/2001', ''],
        ['02/08/2001', 'x'],
      ]),
    ).toEqual(['01/08/2001', '02/08/2001']);
  });
});

describe('encodings', () => {
  const text = csvOf(COMMENTS, [[1, 'a', '', '1.1', 'Zoë naïve', T, 0, '']]);
  const windows = latin1(text);

  it('reads Windows text, with a note', async () => {
    const { table, notes } = await read(byteSource('x.csv', windows));
    expect(valuesOf(table, 'text')).toEqual(['Zoë naïve']);
    expect(notes).toEqual([{ code: 'windows-1252' }]);
  });

  it('reads UTF-16 with and without a mark, with a note', async () => {
    for (const bytes of [utf16(`\uFEFF${text}`), utf16(text)]) {
      const { table, notes } = await read(byteSource('x.csv', bytes));
      expect(valuesOf(table, 'text')).toEqual(['Zoë naïve']);
      expect(valuesOf(table, 'id')).toEqual(['1']);
      expect(notes).toEqual([{ code: 'utf-16' }]);
    }
  });

  it('reads UTF-8 with a mark, without a note', async () => {
    const { table, notes } = await readText(`\uFEFF${text}`);
    expect(valuesOf(table, 'id')).toEqual(['1']);
    expect(notes).toEqual([]);
  });

  it('starts again as Windows text where that shows late, and never lets progress go back', async () => {
    const rows = Array.from({ length: 8000 }, (_, i) => [i, 'a', '', '1.1', 'x'.repeat(400), T, 0, '']);
    const late = csvOf(COMMENTS, [...rows, [1, 'a', '', '1.1', 'Zoë', T, 0, '']]);
    const bytes = latin1(late);
    const progress: number[] = [];
    const content = await readFile(byteSource('x.csv', bytes), {
      onProgress: (bytesRead) => progress.push(bytesRead),
    });
    expect(content).toMatchObject({ ok: true, rowsRead: 8001, notes: [{ code: 'windows-1252' }] });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(bytes.length);
  });

  it('throws the signal’s reason', async () => {
    const controller = new AbortController();
    controller.abort('enough');
    await expect(readFile(textSource('x.csv', text), { signal: controller.signal })).rejects.toBe('enough');
  });
});
