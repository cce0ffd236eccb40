import { Selection } from './page-models/selection';
import { datasets, learnersIn, simulatedRun } from './support/simulated';
import { expect, test } from './support/test';
import { unzip } from './support/zip';

const run = simulatedRun();
const learners = learnersIn(run);

/** How many learners the run has who wrote a comment. */
const commenters = (() => {
  const column = (dataset: string, name: string) => {
    const [head, ...rows] = datasets(run, dataset)[0].buffer.toString('utf8').trim().split('\n');
    const place = head.split(',').indexOf(name);
    return rows
      .map((row) => row.split(','))
      .filter((cells) => dataset !== 'enrolments' || cells[3] === 'learner')
      .map((cells) => cells[place]);
  };
  const enrolled = new Set(column('enrolments', 'learner_id'));
  return new Set(column('comments', 'author_id').filter((id) => enrolled.has(id))).size;
})();

test('a group is chosen, turned to “not” and reset, and every page follows', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  await expect(selection.sentence).toHaveText(`All ${learners} learners · the whole run`);
  const panel = await selection.open('Choose learners');
  const commented = panel.getByRole('checkbox', { name: /^Commented/ });
  await expect(commented).toHaveAccessibleName(`Commented ${commenters}`);
  await commented.check();
  await selection.done();
  await expect(selection.sentence).toHaveText(`${commenters} learners who commented · the whole run`);
  const who = app
    .card(/Who is in this run/)
    .root.getByRole('paragraph')
    .first();
  await expect(who).toContainText(`Of the ${commenters} enrolled learners`);

  await app.goTo('Steps');
  const stop = app
    .card(/Where do learners stop/)
    .root.getByRole('paragraph')
    .first();
  await expect(stop).toContainText(`${commenters} learners`);
  await expect(selection.sentence).toContainText(`${commenters} learners who commented`);

  await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: 'Not: commented' }).check();
  await panel.getByRole('checkbox', { name: /^Unenrolled/ }).check();
  await panel.getByRole('checkbox', { name: 'Not: unenrolled' }).check();
  await selection.done();
  await expect(selection.sentence).toHaveText(/^\d+ learners who did not comment and did not unenrol/);
  await expect(stop).not.toContainText(`${commenters} learners`);

  await selection.button('Show everyone').click();
  await expect(selection.sentence).toHaveText(`All ${learners} learners · the whole run`);
  await app.goTo('Overview');
  await expect(who).toContainText(`Of the ${learners} enrolled learners`);
  await app.goTo('Data and settings');
  await expect(selection.root).toHaveCount(0);
});

test('a week and hours of the day are chosen and reset', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  await app.goTo('Activity');
  const busiest = app
    .card(/When do learners study/)
    .root.getByRole('paragraph')
    .first();
  await expect(busiest).toContainText('step visits');
  const before = await busiest.textContent();
  const panel = await selection.open('Choose time');
  await panel.getByRole('radio', { name: 'A week of the course' }).check();
  await panel.getByRole('combobox', { name: 'Week of the course' }).selectOption({ index: 1 });
  await expect(panel.getByRole('status')).toContainText('week 2 (');
  await panel.getByRole('radio', { name: 'From one hour to another' }).check();
  await panel.getByRole('combobox', { name: 'From' }).selectOption('20:00');
  await selection.done();
  await expect(selection.sentence).toHaveText(/· week 2 \(.+\) · 20:00 to 22:00$/);
  await expect(busiest).toHaveText(/2[01]:00 to 2[12]:00/);
  await expect(busiest).not.toHaveText(String(before));
  await selection.button('Show the whole run').click();
  await expect(busiest).toHaveText(String(before));
});

test('a group is saved, renamed, chosen and deleted', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Commented/ }).check();
  await panel.getByRole('textbox', { name: 'Save this group as' }).fill('Talkers');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Rename Talkers' }).click();
  await panel.getByRole('textbox', { name: 'New name' }).fill('Voices');
  await panel.getByRole('button', { name: 'Rename', exact: true }).click();
  await selection.done();
  await selection.button('Show everyone').click();
  await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Voices/ }).check();
  await expect(panel.getByRole('status')).toContainText(`${commenters} learners who commented`);
  await panel.getByRole('button', { name: 'Delete Voices' }).click();
  await expect(panel.getByRole('checkbox', { name: /^Voices/ })).toHaveCount(0);
  await expect(panel.getByRole('status')).toContainText(`${commenters} learners who commented`);
  await selection.done();
});

test('the export obeys the selection', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  const all = await unzip((await app.exportResults()).bytes);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Commented/ }).check();
  await selection.done();
  await expect(selection.sentence).toContainText(`${commenters} learners`);
  const some = await unzip((await app.exportResults()).bytes);
  const groups = 'reading-weather-maps-3/groups.csv';
  expect([...some.keys()]).toEqual([...all.keys()]);
  expect(all.get(groups)).toContain(`enrolled,${learners}\n`);
  expect(some.get(groups)).toContain(`enrolled,${commenters}\n`);
});

test('what cannot be known is named, and what is gone is dropped with a word', async ({ onEmpty: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  await app.choose(datasets(run, 'enrolments', 'step-activity'));
  const panel = await selection.open('Choose learners');
  const commented = panel.getByRole('checkbox', { name: /^Commented/ });
  await expect(commented).toBeDisabled();
  await expect(commented).toHaveAccessibleName(/Needs the comments file/);
  await panel.getByRole('checkbox', { name: /^Visited a step/ }).check();
  await selection.done();
  await app.goTo('Data and settings');
  await app
    .file('reading-weather-maps-3_step-activity.csv', 'Step activity')
    .getByRole('button', { name: 'Remove' })
    .click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await app.goTo('Overview');
  await expect(selection.sentence).toHaveText(`All ${learners} learners · the whole run`);
  await expect(selection.root).toContainText('No longer selected: learners who visited a step.');
  await selection.root.getByRole('button', { name: 'Close this note' }).click();
  await expect(selection.root).not.toContainText('No longer selected');
});

test('nobody is selected: the page says so and stays calm', async ({ onRun: app }) => {
  const { page } = app;
  const selection = new Selection(page);
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Enrolled on the start day/ }).check();
  await panel.getByRole('checkbox', { name: /^Enrolled after the first week/ }).check();
  await selection.done();
  await expect(selection.root).toContainText('No learner meets all of these conditions');
  for (const name of ['Overview', 'Steps', 'Study sessions', 'Quiz'] as const) {
    await app.goTo(name);
    await app.settled();
    await expect(page.getByRole('article').getByRole('alert')).toHaveCount(0);
  }
});

for (const width of [1440, 360]) {
  test(`the panels work by keyboard and fit, ${width} pixels wide`, async ({ onRun: app }) => {
    const { page } = app;
    await page.setViewportSize({ width, height: 800 });
    const selection = new Selection(page);
    for (const name of ['Choose learners', 'Choose time'] as const) {
      await selection.button(name).focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog', { name });
      await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press(name === 'Choose time' ? 'ArrowDown' : 'Space');
      await expect(selection.page.getByRole('dialog').getByRole('status')).not.toHaveText(
        `All ${learners} learners · the whole run`,
      );
      const wider = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(selection.button(name)).toBeFocused();
    }
  });
}
