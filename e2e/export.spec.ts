import Papa from 'papaparse';
import { oracleTables } from '@/testing/oracle';
import { learnersIn, simulatedRun, texts } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const rowsOf = (csv: string) => Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;

/** What an expected cell looks like once it is written and read again: numbers with the digits that must agree. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text).toPrecision(9) : text;
}

test('the exported ZIP holds every result table of every run, equal to a plain second computation', async ({
  onEmpty: app,
}) => {
  const runs = [simulatedRun(), simulatedRun({ run: 4, seed: 11, weeks: 3 })];
  await app.choose(runs.flat());
  const { name, bytes } = await app.exportResults();
  expect(name).toMatch(/\.zip$/);
  const exported = await unzip(bytes);
  for (const [number, run] of [
    [3, runs[0]],
    [4, runs[1]],
  ] as const) {
    const expected = oracleTables(texts(run));
    expect(expected.size).toBe(10);
    for (const [table, rows] of expected) {
      const csv = exported.get(`reading-weather-maps-${number}/${table}.csv`) ?? '';
      const actual = rowsOf(csv).map((row) => Object.values(row).map(cell));
      expect(actual, table).toEqual(rows.map((row) => Object.values(row).map(cell)));
    }
  }
});

test('a card’s table, chart and definition can be seen and taken along', async ({ onRun: app }) => {
  const run = simulatedRun();
  const card = app.card(/Who is in this run/);
  await expect(card.chart).toHaveAttribute('aria-label', /^Bars of the learner groups/);
  await card.show('Table');
  await expect(card.table.getByRole('row', { name: /^Enrolled/ })).toContainText(String(learnersIn(run)));
  await card.definition.click();
  await expect(card.root.getByText('Each group counts its learners once', { exact: false })).toBeVisible();

  const csv = await app.download(() => card.downloadButton('CSV').click());
  expect(rowsOf(csv.bytes.toString('utf8'))[0]).toEqual({
    group: 'enrolled',
    learners: String(learnersIn(run)),
  });
  await card.show('Chart');
  const svg = await app.download(() => card.downloadButton('SVG').click());
  expect(svg.bytes.toString('utf8')).toMatch(/^<svg[\s\S]+<\/svg>\s*$/);
  expect(svg.bytes.toString('utf8')).toContain('Reading weather maps, run 3');
  const png = await app.download(() => card.downloadButton('PNG').click());
  expect([...png.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
});
