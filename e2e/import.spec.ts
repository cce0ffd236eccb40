import { CoursePage } from './page-models/course-page';
import { datasets, learnersIn, payload, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { watch } from './support/watch';
import { zipped } from './support/zip';

const run = simulatedRun();
const enrolled = (learners: number) => `${learners} enrolled learners`;
const slug = 'reading-weather-maps';
const name = (dataset: string, number = 3) => `${slug}-${number}_${dataset}.csv`;

const png = payload(
  name('enrolments'),
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
);

async function expectReport(app: CoursePage, path: string, sentence: string | RegExp): Promise<void> {
  await app.goTo('Data and settings');
  await expect(app.file(path, sentence)).toBeVisible();
}

test.describe('wrong input is refused in a sentence', () => {
  const refused: readonly (readonly [string, ReturnType<typeof payload>, string | RegExp])[] = [
    ['an empty file', payload(name('comments'), ''), 'The file is empty'],
    ['a PNG named .csv', png, 'This is not a CSV file'],
    [
      'a CSV of something else',
      payload('prices.csv', 'item,price\napple,1\n'),
      'none of FutureLearn’s course exports',
    ],
    ['a damaged ZIP', payload('run.zip', 'PK\u0003\u0004 and nothing more'), 'The ZIP file is damaged'],
  ];
  test(`and loses nothing that is loaded: ${refused.map(([what]) => what).join(', ')}`, async ({
    onEmpty: app,
  }) => {
    await app.choose(run);
    for (const [what, file, sentence] of refused) {
      await test.step(what, async () => {
        await app.goTo('Overview');
        await app.choose([file]);
        await expect(app.importLine).toContainText(sentence);
        await app.expectState('ready');
        await expectReport(app, file.name, sentence);
        await expect(app.file(name('step-activity'), 'Step activity')).toBeVisible();
      });
    }
  });

  test('alone, it leaves the page ready for another try', async ({ onEmpty: app }) => {
    const { page } = app;
    await app.choose([png]);
    await app.expectState('error');
    await expect(app.importLine).toContainText('This is not a CSV file');
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
    await app.choose(run);
    await app.expectState('ready');
  });
});

test('a header-only file is no error', async ({ onEmpty: app }) => {
  await app.choose([
    ...datasets(run, 'enrolments', 'step-activity'),
    payload(
      name('comments'),
      'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes,first_reported_at,first_reported_reason,moderation_state,moderated\n',
    ),
  ]);
  await app.expectState('ready');
  await expectReport(app, name('comments'), 'The file has column names but no rows');
});

test('a truncated last line is left out and named by its line', async ({ onEmpty: app }) => {
  const [steps] = datasets(run, 'step-activity');
  const lines = steps.buffer.toString('utf8').trimEnd().split('\n').slice(0, 50);
  const cut = [...lines.slice(0, 49), lines[49].slice(0, 20)].join('\n');
  await app.choose([...datasets(run, 'enrolments'), payload(steps.name, cut)]);
  await expectReport(
    app,
    steps.name,
    /1 row was left out: more or fewer values than there are columns\. Line 50/,
  );
});

test('two runs in one drop stay apart', async ({ onEmpty: app }) => {
  const { page } = app;
  const other = simulatedRun({ run: 4, seed: 4, learners: 240 });
  await app.choose([...run, ...other]);
  const select = page.getByRole('combobox', { name: 'Run' });
  await expect(select.getByRole('option')).toHaveCount(2);
  const groups = app.card(/Who is in this run/).root;
  await select.selectOption({ index: 0 });
  await expect(groups).toContainText(enrolled(learnersIn(run)));
  await select.selectOption({ index: 1 });
  await expect(groups).toContainText(enrolled(learnersIn(other)));
});

test('an enrolments file alone shows enrolment, and the other pages say what they need', async ({
  onEmpty: app,
}) => {
  await app.choose(datasets(run, 'enrolments'));
  await app.goTo('Enrolment');
  await expect(app.card(/When do learners enrol/).chart).toBeVisible();
  await app.goTo('Steps');
  await expect(app.missing).toContainText('…_step-activity.csv');
  await expect(app.missing).toContainText('Where do learners stop?');
  await app.goTo('Quiz');
  await expect(app.missing).toContainText('…_question-response.csv');
  await expect(app.missing).toContainText('How hard is each question?');
});

test('steps without enrolments are shown, with a word of caution', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(datasets(run, 'step-activity'));
  await app.expectState('ready');
  await expect(page.getByRole('note')).toBeVisible();
  await app.goTo('Steps');
  await expect(app.card(/Where do learners stop/).chart).toBeVisible();
});

test('a ZIP is read like the files in it', async ({ onEmpty: app }) => {
  await app.choose([await zipped('run.zip', [await zipped('inner.zip', run)])]);
  await app.expectState('ready');
  await expectReport(app, `run.zip/inner.zip/${name('enrolments')}`, 'Enrolments');
});

test('a large file is read whole by several workers, which are gone afterwards', async ({
  page,
  baseURL,
}) => {
  // The page is opened once only: workers of one before it would be counted.
  const expectCalm = await watch(page, baseURL);
  let started = 0;
  page.on('worker', () => {
    started += 1;
  });
  const app = new CoursePage(page);
  await app.open();
  await app.complete();
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  const large = datasets(simulatedRun({ learners: 2500, weeks: 12 }), 'enrolments', 'step-activity');
  const steps = datasets(large, 'step-activity')[0];
  expect(steps.buffer.length).toBeGreaterThan(4 << 20);
  await app.choose(large);
  await app.expectState('ready');
  expect(started).toBe(1 + (cores < 2 ? 0 : Math.min(cores, 4)));
  await expect.poll(() => page.workers().length).toBe(1);
  const rows = steps.buffer.toString().trim().split('\n').length - 1;
  await app.goTo('Data and settings');
  await expect(app.file(steps.name, 'Step activity')).toContainText(rows.toLocaleString('en'));
  await expectCalm();
});

test('a second drop adds, and a newer export of the same file replaces the older', async ({
  onEmpty: app,
}) => {
  await app.choose(datasets(run, 'enrolments'));
  await app.choose(datasets(run, 'step-activity'));
  await app.goTo('Steps');
  await expect(app.card(/Where do learners stop/).chart).toBeVisible();
  const [enrolments] = datasets(run, 'enrolments');
  const newer = `${enrolments.buffer.toString('utf8').trimEnd()}\nnew-learner,2030-01-01 10:00:00 UTC,,learner,,,Unknown,Unknown,Unknown,Unknown,Unknown,Unknown,GB\n`;
  await app.choose([payload(enrolments.name, newer)]);
  await app.goTo('Overview');
  await expect(app.card(/Who is in this run/).root).toContainText(enrolled(learnersIn(run) + 1));
  await app.goTo('Data and settings');
  await expect(app.page.getByText('a newer export of the same file is loaded')).toBeVisible();
});

test('files can be dropped anywhere on a page', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.trySample();
  await app.goTo('Quiz');
  const transfer = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name));
      return data;
    },
    simulatedRun({ run: 9 }).map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') })),
  );
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Drop the files anywhere')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('combobox', { name: 'Run' }).getByRole('option')).toHaveCount(2);
});
