import { openInterventions, QUIET, VIDEOS } from './page-models/interventions-page';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const LOG = 'Who was contacted so far?';
const HELPED = 'How did they go on?';

const run = simulatedRun();

/** The ids in the first column of a mail merge: the messages hold line breaks, but no line begins like an id. */
const idsOf = (csv: Buffer) =>
  [...csv.toString('utf8').matchAll(/^"?([0-9a-f-]{36})"?,/gm)].map(([, id]) => id);

test('an export holds a share out, is logged, and is not made for the same learners again', async ({
  onRun: app,
}) => {
  const { page } = app;
  const own = await openInterventions(app);
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
  const own = await openInterventions(app);
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
  await app.choose(run);
  const own = await openInterventions(app);
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
  await app.choose(run);
  const own = await openInterventions(app);
  const matched = await own.matched(QUIET);
  await app.download(() => own.mailMerge.click());
  const log = await app.download(() => page.getByRole('button', { name: 'Save the log (JSON)' }).click());
  expect(log.name).toBe('coursetrace-interventions.json');

  await page.reload();
  await app.choose(run);
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
  const own = await openInterventions(app);
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
