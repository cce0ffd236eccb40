import { rm, writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { changed, filesOf, type HostileCase, type HostileFile } from '@/testing/hostile/case';
import { hostileCells, hostileTexts } from '@/testing/hostile/cells';
import { hostileHeaders } from '@/testing/hostile/headers';
import { hostileRows } from '@/testing/hostile/rows';
import { hostileValues } from '@/testing/hostile/values';
import { hostileZips } from '@/testing/hostile/zips';
import { noteSentence } from '@/ui/messages/file-notes';
import { refusalSentence } from '@/ui/messages/refusals';
import { issueSentence } from '@/ui/messages/row-issues';
import type { CoursePage } from './page-models/course-page';
import { engineOf } from './support/engine-worker';
import { learnersIn, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const payloads = (files: readonly HostileFile[]) => files.map(({ path, content }) => payload(path, content));

/** The words of a sentence that do not depend on how many rows it is about. */
const lastWords = (sentence: string) => sentence.split(/: |, (?=with)/).at(-1) ?? '';

async function expectVerdict(app: CoursePage, { report }: HostileCase): Promise<void> {
  for (const [path, { refusal, issues = [], notes = [] }] of Object.entries(report)) {
    const said = [
      ...(refusal ? [refusalSentence(refusal)] : []),
      ...issues.map((code) => lastWords(issueSentence({ code, rows: 2, lines: [] }))),
      ...notes.map(
        (code) =>
          noteSentence({ code, names: ['\0'] })
            .split(/[“\0]/)[0]
            .split('column')[0],
      ),
    ];
    for (const words of said) await expect(app.file(path, words)).toBeVisible();
  }
}

const kinds = {
  headers: hostileHeaders,
  cells: hostileCells,
  'rows and encodings': hostileRows,
  'times and steps': hostileValues,
  ZIPs: hostileZips,
};

for (const [kind, cases] of Object.entries(kinds)) {
  test(`hostile ${kind}: each is read rightly or refused in a sentence`, async ({ onEmpty: app }) => {
    const { page } = app;
    for (const hostile of cases) {
      await test.step(hostile.what, async () => {
        await app.choose(payloads(await hostile.files()));
        await app.expectState('ready');
        const learners = hostile.like.enrolments.filter(([, , , role]) => role === 'learner').length;
        await app.goTo('Overview');
        await expect(app.card(/Who is in this run/).root).toContainText(`${learners} enrolled learners`);
        await app.settled();
        await expect(page.getByRole('alert')).toHaveCount(0);
        await app.goTo('Data and settings');
        await expectVerdict(app, hostile);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${hostile.what} makes the page wider than the screen`).toBeLessThanOrEqual(0);
        await page.getByRole('button', { name: 'Remove all files' }).click();
        await page.getByRole('button', { name: 'Remove all', exact: true }).click();
        await app.expectState('empty');
        await page.getByRole('link', { name: 'Coursetrace' }).click();
      });
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hostile'))).toBeUndefined();
  });
}

test('what files say is text on every page and in every export, and nothing in it runs', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  const hostile = changed('enrolments', (rows) =>
    rows.map((row, place) => row.with(5, hostileTexts[place]).with(6, hostileTexts[place])),
  );
  const withTexts = {
    ...hostile,
    comments: hostile.comments.map((row, place) => row.with(6, hostileTexts[place])),
    'question-response': hostile['question-response'].map((row, place) =>
      row.with(5, hostileTexts[place % hostileTexts.length]),
    ),
  };
  await app.choose(payloads(filesOf(withTexts)));
  for (const name of ['Enrolment', 'Quiz', 'Comments', 'Single learners', 'Report'] as const) {
    await app.goTo(name);
    await app.settled();
  }
  await page.goto('#/comments/read');
  await expect(page.getByText(hostileTexts[0], { exact: true })).toBeVisible();
  await page.goto('#/');

  const files = await unzip((await app.exportResults()).bytes);
  const cells = [...files.values()].flatMap((csv) => Papa.parse<string[]>(csv).data.flat());
  const started = cells.filter(
    (cell) => /^[\s\p{Cc}\p{Cf}]*[=+@\uFF1D-]/u.test(cell) && Number.isNaN(Number(cell)),
  );
  expect(started).toEqual([]);
  expect(cells).toContain("'=1+1");
  expect(cells.filter((cell) => /^-\d/.test(cell)).length).toBeGreaterThan(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hostile'))).toBeUndefined();
});

const run = simulatedRun();

/** From now on the worker reads no file until `release` is called. */
function hold(): void {
  const { stream } = Blob.prototype;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  Object.assign(globalThis, { release: open });
  Blob.prototype.stream = function (this: Blob) {
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
    return new ReadableStream({
      pull: async (controller) => {
        await opened;
        reader ??= stream.call(this).getReader();
        const { value, done } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  };
}

const release = () => Reflect.get(globalThis, 'release')();

for (const [what, change] of [
  ['is deleted', (path: string) => rm(path)],
  ['changes', (path: string) => writeFile(path, 'something else altogether')],
] as const) {
  test(`a file that ${what} while it is being read is refused, and nothing loaded is lost`, async ({
    app,
    page,
  }, testInfo) => {
    await app.choose(run);
    const path = testInfo.outputPath('reading-weather-maps-8_enrolments.csv');
    await writeFile(path, run.find(({ name }) => name.endsWith('_enrolments.csv'))?.buffer ?? '');
    const worker = await engineOf(page);
    await worker.evaluate(hold);
    await page.getByTestId('file-input').setInputFiles(path);
    await app.expectState('loading');
    await change(path);
    await worker.evaluate(release);
    await app.expectState('ready');
    await expect(app.importLine).toContainText('The browser could not read the file');
    await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(run)} enrolled learners`);
  });
}

test('files that are dropped during an import are read after it', async ({ app, page }) => {
  const other = simulatedRun({ run: 4, seed: 4, learners: 240 });
  await app.choose(run);
  const worker = await engineOf(page);
  await worker.evaluate(hold);
  const third = simulatedRun({ run: 5, seed: 5, learners: 260 });
  await page.getByTestId('file-input').setInputFiles(other);
  await app.expectState('loading');
  await page.getByTestId('file-input').setInputFiles(third);
  await worker.evaluate(release);
  await app.expectState('ready');
  await expect(page.getByRole('combobox', { name: 'Run' }).getByRole('option')).toHaveCount(3);
  await expect(app.card(/Who is in this run/).root).toContainText(`${learnersIn(third)} enrolled learners`);
});
