import { describe, expect, it } from 'vitest';
import { COMMENTS, QUIZ, read, readText, SHORT_STEPS, STEPS, T, valuesOf } from '@/testing/read-csv';
import { byteSource, csvOf } from '@/testing/sources';

const SENTIMENT = 'id,responded_at,week_number,experience_rating,reason';

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

  it('lose spaces of every kind, before and behind', async () => {
    const ids = ['a', 'a ', '\ta', '\u00a0a', 'a\u3000'];
    const { table } = await readText(
      csvOf(
        COMMENTS,
        ids.map((id) => ['1', id, '', '1.1', '', T, 0, '']),
      ),
    );
    expect(valuesOf(table, 'author_id')).toEqual(ids.map(() => 'a'));
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

  it('keep their name where the number says another', async () => {
    expect(await questions([['1.8.1', '2']])).toEqual(['1.8.1']);
  });

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
