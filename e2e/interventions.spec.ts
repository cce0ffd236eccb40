import type { CoursePage } from './page-models/course-page';
import { InterventionsPage } from './page-models/interventions-page';
import { datasets, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const QUIET = 'A nudge for those who went quiet';
const VIDEOS = 'Point to the videos';
const SCORES = 'Tell the instructor of falling scores';
const WHOM = 'Whom to write to?';
const LOG = 'Who was contacted so far?';
const HELPED = 'How did they go on?';

const exportsOfRun = simulatedRun();

/** The page of interventions, where a run is loaded. */
async function opened(app: CoursePage): Promise<InterventionsPage> {
  const own = new InterventionsPage(app.page);
  await app.goTo('Interventions');
  await own.settled();
  return own;
}

/** The ids in the first column of a mail merge: the messages hold line breaks, but no line begins like an id. */
const idsOf = (csv: Buffer) =>
  [...csv.toString('utf8').matchAll(/^"?([0-9a-f-]{36})"?,/gm)].map(([, id]) => id);

test('the sample has three rules to start with, which can be changed, taken away and brought back', async ({
  onSample: app,
}) => {
  const { page } = app;
  const own = new InterventionsPage(page);
  await app.goTo('Interventions');
  await own.settled();
  for (const rule of [QUIET, VIDEOS, SCORES]) expect(await own.matched(rule)).toBeGreaterThan(0);
  await expect(own.rule(QUIET)).toContainText('Days since last activity is more than 7 days');

  const before = await own.matched(QUIET);
  await page.getByText('Change this rule').click();
  await page.getByRole('textbox', { name: 'Value' }).fill('10');
  await expect(own.rule(QUIET)).toContainText('is more than 10 days');
  const stricter = await own.matched(QUIET);
  expect(stricter).toBeLessThan(before);

  await page.getByRole('button', { name: 'Add a condition' }).click();
  const second = page.getByRole('group', { name: 'Condition 2' });
  await second
    .getByRole('combobox', { name: 'What', exact: true })
    .selectOption({ label: 'Steps completed' });
  await second.getByRole('combobox', { name: 'is', exact: true }).selectOption('at-least');
  await second.getByRole('textbox', { name: 'Value' }).fill('5');
  await expect.poll(() => own.matched(QUIET)).toBeLessThan(stricter);
  await page.getByRole('combobox', { name: 'It matches learners for whom' }).selectOption('or');
  await expect.poll(() => own.matched(QUIET)).toBeGreaterThan(stricter);

  await page.getByRole('button', { name: 'Remove this rule' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(own.rule(QUIET)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await expect(page.getByText('The message is only a greeting so far.', { exact: false })).toBeVisible();
  await expect(own.mailMerge).toBeDisabled();
  await page.getByRole('button', { name: 'Back to the three rules to start with' }).click();
  await expect.poll(() => own.matched(QUIET)).toBe(before);
});

test('a condition that is removed takes an emptied number with it', async ({ onSample: app }) => {
  const { page } = app;
  const own = new InterventionsPage(page);
  await app.goTo('Interventions');
  await own.settled();
  await page.getByText('Change this rule').click();
  await page.getByRole('button', { name: 'Add a condition' }).click();
  const value = (condition: number) =>
    page.getByRole('group', { name: `Condition ${condition}` }).getByRole('textbox', { name: 'Value' });
  const what = (condition: number) =>
    page
      .getByRole('group', { name: `Condition ${condition}` })
      .getByRole('combobox', { name: 'What', exact: true });
  await what(2).selectOption({ label: 'Days since last activity' });
  await value(2).fill('7');
  await value(1).fill('');
  await page
    .getByRole('group', { name: 'Condition 1' })
    .getByRole('button', { name: 'Remove', exact: true })
    .click();
  await expect(value(2)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Value' })).toHaveValue('7 days');
});

test('the message is previewed for each learner, and a field that there is not is refused', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await opened(app);
  const matched = await own.matched(QUIET);
  await expect(own.preview).toContainText(`Learner 1 of ${matched}`);
  await expect(own.preview.getByRole('blockquote')).toContainText(/you were last active in .+ \d+ days ago/);
  await own.preview.getByRole('button', { name: 'Next' }).click();
  await expect(own.preview).toContainText(`Learner 2 of ${matched}`);

  const message = page.getByRole('textbox', { name: 'Message' });
  await message.fill('You completed ');
  await page.getByRole('combobox', { name: 'Insert a field' }).selectOption('steps_completed');
  await expect(message).toHaveValue('You completed {steps_completed}');
  await expect(own.preview.getByRole('blockquote')).toHaveText(/^You completed \d+ steps?$/);
  await message.fill('Of  done.');
  await message.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 3));
  await page.getByRole('combobox', { name: 'Insert a field' }).selectOption('steps_completed');
  await page.keyboard.type(' are');
  await expect(message).toHaveValue('Of {steps_completed} are done.');

  await message.fill('Dear {first_name}');
  await expect(page.getByText('There is no field “first_name”.')).toBeVisible();
  await expect(own.preview).toHaveCount(0);
  await expect(own.mailMerge).toBeDisabled();
});

test('an export holds a share out, is logged, and is not made for the same learners again', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await opened(app);
  const matched = await own.matched(QUIET);
  const videos = await own.matched(VIDEOS);
  await own.share.fill('25');
  const heldOut = Math.round(0.25 * matched);
  await expect(page.getByText(`${matched - heldOut} will be written to, ${heldOut} held out.`)).toBeVisible();

  const { name, bytes } = await app.download(() => own.mailMerge.click());
  expect(name).toBe('reading-weather-maps-3_messages.csv');
  expect(bytes.toString('utf8')).toMatch(/^learner_id,message,course,last_active_days,/);
  const written = idsOf(bytes);
  expect(new Set(written).size).toBe(matched - heldOut);
  await expect(own.exported).toContainText(`${matched - heldOut} messages, ${heldOut} held out`);
  await expect(own.logRows).toHaveCount(1);
  await expect(own.logRows).toContainText(QUIET);

  // The same messages, as texts: no other entry, no other draw.
  const texts = await app.download(() =>
    page.getByRole('button', { name: 'Download again as texts' }).click(),
  );
  expect(texts.name).toBe('reading-weather-maps-3_messages.zip');
  const zip = await unzip(texts.bytes);
  expect(zip.size).toBe(matched - heldOut + 1);
  expect(zip.get('learners.csv')?.toString()).toContain(written[0]);
  await expect(own.logRows).toHaveCount(1);

  await expect(own.rule(QUIET)).toContainText('0 not contacted before');
  await expect(own.mailMerge).toBeDisabled();
  await expect(page.getByText(`All ${matched} learners matched were contacted before`)).toBeVisible();
  await own.onlyNew.uncheck();
  await expect(own.mailMerge).toBeEnabled();
  await own.onlyNew.check();

  // Another rule for learners leaves them out too.
  await own.chooseRule(VIDEOS);
  expect(await own.matched(VIDEOS)).toBe(videos);
  const fresh = Number(
    /([\d,]+) not contacted before/.exec((await own.rule(VIDEOS).textContent()) ?? '')?.[1],
  );
  expect(fresh).toBeLessThan(videos);
  await own.share.fill('0');
  const second = await app.download(() => own.mailMerge.click());
  expect(idsOf(second.bytes)).toHaveLength(fresh);
  expect(idsOf(second.bytes).filter((id) => written.includes(id))).toEqual([]);
  await expect(own.logRows).toHaveCount(2);
});

test('an export is made once, though its button is pressed twice', async ({ onRun: app }) => {
  const { page } = app;
  const own = await opened(app);
  await own.share.fill('50');
  const texts = page.getByRole('button', { name: 'Export a text for each learner (ZIP)' });
  await app.download(() => texts.dblclick());
  await expect(own.exported).toBeVisible();
  await expect(texts).toBeDisabled();
  await expect(own.rule(QUIET)).toContainText('0 not contacted before');
  await expect(own.logRows).toHaveCount(1);
});

test('an export that fails is said, and is not logged', async ({ onEmpty: app }) => {
  const { page } = app;
  await app.choose(exportsOfRun);
  const own = await opened(app);
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL;
      throw new Error('no room');
    };
  });
  await own.mailMerge.click();
  await expect(page.getByRole('alert')).toHaveText(
    'The file could not be made. Nothing was exported or logged; try again.',
  );
  await expect(own.section(LOG)).toContainText('Nothing has been exported yet.');
  await app.download(() => own.mailMerge.click());
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(own.logRows).toHaveCount(1);
});

test('the log is saved, loaded in a fresh page and emptied; what is no log is refused', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(exportsOfRun);
  const own = await opened(app);
  const matched = await own.matched(QUIET);
  await app.download(() => own.mailMerge.click());
  const log = await app.download(() => page.getByRole('button', { name: 'Save the log (JSON)' }).click());
  expect(log.name).toBe('coursetrace-interventions.json');

  await page.reload();
  await app.choose(exportsOfRun);
  await app.goTo('Interventions');
  await own.settled();
  await expect(own.section(LOG)).toContainText('Nothing has been exported yet.');
  await expect(own.section(HELPED)).toContainText('The log is empty.');
  await own.loadLog('{"kind": "coursetrace-interventions", "schemaVersion": 1, "entries": [{"id": "x"}]}');
  await expect(page.getByRole('alert')).toContainText('no log that was saved here');
  await own.loadLog(log.bytes.toString('utf8'));
  await expect(own.section(LOG)).toContainText('1 export added from the file.');
  await expect(own.logRows).toHaveCount(1);
  await expect(own.rule(QUIET)).toContainText('0 not contacted before');
  await own.loadLog(log.bytes.toString('utf8'));
  await expect(own.section(LOG)).toContainText(
    '0 exports added from the file; 1 export of it was here already.',
  );

  const csv = await app.download(() =>
    page.getByRole('button', { name: 'Download it learner by learner (CSV)' }).click(),
  );
  expect(csv.name).toBe('coursetrace-interventions.csv');
  expect(csv.bytes.toString('utf8').match(/,contacted,/g)).toHaveLength(matched);

  await page.getByRole('button', { name: 'Empty the log…' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(own.logRows).toHaveCount(1);
  await page.getByRole('button', { name: 'Empty the log…' }).click();
  await page.getByRole('button', { name: 'Empty it' }).click();
  await expect(own.section(LOG)).toContainText('Nothing has been exported yet.');
});

test('whether it helped is told with its interval, beside those held out or beside similar ones', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await opened(app);
  const matched = await own.matched(QUIET);
  const heldOut = Math.round(0.4 * matched);
  await own.share.fill('40');
  await app.download(() => own.mailMerge.click());
  const answer = own.section(HELPED);
  await expect(answer).toContainText(
    new RegExp(
      `for those contacted \\(N\\s=\\s${matched - heldOut}\\), .+ for those held out \\(N\\s=\\s${heldOut}\\)`,
    ),
  );
  await expect(answer).toContainText('95 % interval');
  await expect(answer).not.toContainText('significant');
  await expect(answer.getByText('whether they helped cannot be told yet')).toBeVisible();
  await expect(answer).not.toContainText('of the interval is');
  await expect(answer.getByRole('listitem').filter({ hasText: 'regression to the mean' })).toHaveCount(0);
  const figures = await app.download(() =>
    answer.getByRole('button', { name: 'Download these figures (CSV)' }).click(),
  );
  expect(figures.name).toBe('reading-weather-maps-3_intervention-effect.csv');
  expect(figures.bytes.toString('utf8')).toContain('cohens_d');

  await page.getByRole('button', { name: 'Empty the log…' }).click();
  await page.getByRole('button', { name: 'Empty it' }).click();
  await own.share.fill('0');
  await app.download(() => own.mailMerge.click());
  await expect(answer).toContainText('for those similar but not contacted');
  await expect(answer.getByRole('listitem').filter({ hasText: 'regression to the mean' })).toBeVisible();
});

test('a rule that asks about the risk has it computed', async ({ onRun: app }) => {
  const { page } = app;
  const own = await opened(app);
  await page.getByText('Change this rule').click();
  await page.getByRole('combobox', { name: 'What', exact: true }).selectOption({ label: 'Risk' });
  await page.getByRole('combobox', { name: 'is', exact: true }).selectOption('at-least');
  await page.getByRole('textbox', { name: 'Value' }).fill('60');
  await expect(own.section(WHOM)).toContainText('The risk is that of the model chosen');
  await expect(own.rule(QUIET)).not.toContainText('not all of it is known');
  const matched = await own.matched(QUIET);
  expect(matched).toBeGreaterThan(0);
  await own.section(WHOM).getByRole('link', { name: 'Learners at risk' }).click();
  await expect(
    page.getByText(new RegExp(`^${matched} of the \\d+ learners on the course then`)),
  ).toBeVisible();
});

test('without step activity the page says so, and what a missing file would tell matches nobody', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await app.choose(datasets(exportsOfRun, 'enrolments', 'comments'));
  await app.goTo('Interventions');
  await expect(page.getByRole('alert')).toContainText('This needs the step activity file');
  await app.choose(datasets(exportsOfRun, 'step-activity'));
  const own = new InterventionsPage(page);
  await own.settled();
  await own.chooseRule(SCORES);
  await page.getByText('Change this rule').click();
  await expect(
    page.getByRole('note').filter({ hasText: 'Not known in this run: “Score trend”' }),
  ).toBeVisible();
  await expect(page.getByText('The rule matches nobody, so there is nothing to export.')).toBeVisible();
});

test('the page says that the data reach further than its rules, and goes by their end where asked', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await opened(app);
  const later = page.getByRole('note').filter({ hasText: 'after that day' });
  const instead = later.getByRole('button', { name: /^Go by .+ instead$/ });
  const day = (await instead.innerText()).replace(/^Go by | instead$/g, '');
  await expect(own.section(WHOM)).not.toContainText(day);
  await instead.click();
  await expect(own.section(WHOM)).toContainText(`had visited a step by ${day} and had not unenrolled`);
  await expect(later).toHaveCount(0);
});
