import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

test('every question of a page is named at its head, and leads to its card', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('button')).toHaveCount(await app.cards.count());
  const question = 'Where do learners skip ahead and jump back?';
  const card = app.card(question).root;
  await expect(card).not.toBeInViewport();
  await contents.getByRole('button', { name: question }).click();
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
});

test('what files are missing is said once, with the questions that they would answer', async ({
  app,
  page,
}) => {
  await app.choose(simulatedRun().filter(({ name }) => name.endsWith('_enrolments.csv')));
  await app.goTo('Comments');
  await expect(page.getByRole('heading', { name: 'What another file would answer' })).toBeVisible();
  await expect(page.getByText('…_comments.csv')).toHaveCount(1);
  await expect(page.getByText('FutureLearn offers it')).toHaveCount(1);
  await expect(page.getByRole('listitem').filter({ hasText: 'Where do learners comment?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the comments' })).toHaveCount(0);
  await expect(app.cards).toHaveCount(0);
});

test('what was chosen on a card stays while its page is left, and going back returns to it', async ({
  onSample: app,
}) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const card = app.card('Where do learners skip ahead and jump back?');
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('button', { name: 'Where do learners skip ahead and jump back?' })
    .click();
  await card.root.getByText('Most frequent', { exact: true }).click();
  await card.show('Table');
  await card.table.getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/steps\/\d/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect(card.table).toBeVisible();
  await expect(card.root).toBeInViewport();
  await expect(card.root.getByRole('radio', { name: 'Most frequent' })).toBeChecked();
});
