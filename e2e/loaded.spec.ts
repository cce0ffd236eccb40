import { InterventionsPage } from './page-models/interventions-page';
import { Selection } from './page-models/selection';
import { WorkspacePanel } from './page-models/workspace-panel';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

test('a shared page is put back: clock, views of cards, settings, log and what is hidden', async ({
  pageOfRun: { app, reset, expectCalm },
}) => {
  const { page } = app;
  const selection = new Selection(page);
  const card = app.card(/Who is in this run/);
  const panel = await selection.open('Choose time');
  await panel.getByRole('radio', { name: /^Each learner’s own/ }).check();
  await selection.done();
  const clock = selection.button('Use the course’s clock');
  await expect(clock).toBeVisible();
  await card.show('Table');
  await expect(card.table).toBeVisible();
  await app.goTo('Interventions');
  const interventions = new InterventionsPage(page);
  await interventions.settled();
  await app.download(() => interventions.mailMerge.click());
  await expect(interventions.logRows).toHaveCount(1);
  await app.goTo('Data and settings');
  const gap = page.getByRole('textbox', { name: /Study session gap/ });
  const undoable = page.getByRole('status', { name: 'Changes that can be undone' });
  // What other tests on this page did may still be undone.
  const before = (await undoable.textContent()) ?? '';
  await gap.fill('20');
  await expect(undoable).not.toHaveText(before);
  await page.getByRole('checkbox', { name: 'Hide single learners' }).check();

  await reset();
  await expect(card.chart).toBeVisible();
  await expect(card.table).toHaveCount(0);
  await expect(clock).toHaveCount(0);
  await app.goTo('Interventions');
  await interventions.settled();
  await expect(interventions.logRows).toHaveCount(0);
  await app.goTo('Data and settings');
  await expect(gap).toHaveValue('65');
  await expect(page.getByRole('checkbox', { name: 'Hide single learners' })).not.toBeChecked();
  await reset();
  await expectCalm();
});

test('an emptied page is as it was at first: files, settings, history, what is kept and what is hidden', async ({
  emptyPage: { app, reset, expectCalm },
}) => {
  const { page } = app;
  const gap = page.getByRole('textbox', { name: /Study session gap/ });
  const undoable = page.getByRole('status', { name: 'Changes that can be undone' });
  const hidden = page.getByRole('checkbox', { name: 'Hide single learners' });
  const load = async () => {
    await app.choose(simulatedRun());
    await app.goTo('Data and settings');
  };
  await load();
  await expect(undoable).toHaveText(/^No change/);
  await gap.fill('20');
  await expect(undoable).toHaveText(/^1 change/);
  await new WorkspacePanel(page).keepAll();

  await reset();
  await load();
  await expect(gap).toHaveValue('65');
  await expect(undoable).toHaveText(/^No change/);
  await expect(new WorkspacePanel(page).keep).not.toBeChecked();
  await hidden.check();

  await reset();
  await load();
  await expect(hidden).not.toBeChecked();
  await reset();
  await expectCalm();
});
