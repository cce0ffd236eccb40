import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

test('every question of a page is named at its head, and leads to its card', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link')).toHaveCount(await app.cards.count());
  const question = 'Where do learners skip ahead and jump back?';
  const card = app.card(question).root;
  await expect(card).not.toBeInViewport();
  await contents.getByRole('link', { name: question }).click();
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
});

test('what files are missing is said once, with the questions that they would answer', async ({
  onEmpty: app,
}) => {
  const { page } = app;
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
    .getByRole('link', { name: 'Where do learners skip ahead and jump back?' })
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

test('a page begins at its top by a link, and where it was left by the browser’s way back only', async ({
  onSample: app,
}) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const card = app.card('Where do learners skip ahead and jump back?').root;
  await card.evaluate(
    (element) =>
      new Promise<void>((scrolled) => {
        addEventListener('scrollend', () => scrolled(), { once: true });
        element.scrollIntoView();
      }),
  );
  // By keys, as a press on a link would first scroll to it.
  const turn = async (key: 'n' | 'p', name: string) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name })).toBeInViewport();
  };
  await turn('n', 'Activity');
  await page.goBack();
  await expect(card).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1, name: 'Steps' })).not.toBeInViewport();
  await turn('n', 'Activity');
  await turn('p', 'Steps');
  await app.settled();
  await expect(card).not.toBeInViewport();
});

test('a jump has an address: going back returns to the list, and opening it again shows the card', async ({
  onSample: app,
}) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const question = 'Where do learners skip ahead and jump back?';
  const card = app.card(question).root;
  const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: question });
  await link.click();
  await expect(page).toHaveURL(/#\/steps\?card=step-transitions\/jumps$/);
  await expect(card).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/#\/steps$/);
  await expect(link).toBeInViewport();
  await app.goTo('Overview');
  await page.goto('./#/steps?card=last-completions/last');
  const other = app.card('Which step do learners complete last?').root;
  await expect(other).toBeInViewport();
  await expect(other).toBeFocused();
});

test('an address of a card waits for the files, and shows the card once they are read', async ({
  onEmpty: app,
}) => {
  const { page } = app;
  await page.goto('./#/steps?card=step-transitions/jumps');
  await app.choose(simulatedRun());
  const card = app.card('Where do learners skip ahead and jump back?').root;
  await expect(card).toBeInViewport();
  await expect(card).toBeFocused();
});

test('a long page has a way back to its top', async ({ onSample: app }) => {
  const { page } = app;
  await app.goTo('Steps');
  await app.settled();
  const up = page.getByRole('button', { name: 'To the top' });
  await expect(up).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Which step do learners complete last?' })
    .click();
  await up.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page).toHaveURL(/#\/steps$/);
  await expect(up).toHaveCount(0);
});

test('on a narrow screen every page is two taps away, behind a button that names the one shown', async ({
  onSample: app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 390, height: 844 });
  const pages = page.getByRole('navigation', { name: 'Pages' });
  const menu = pages.getByRole('button', { name: 'Pages Overview' });
  await expect(pages.getByRole('link')).toHaveCount(0);
  await menu.click();
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await expect(pages.getByRole('link')).toHaveCount(14);
  for (const link of await pages.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(pages.getByRole('link')).toHaveCount(0);
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await pages.getByRole('link', { name: 'Data and settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data and settings' })).toBeVisible();
  await expect(pages.getByRole('link')).toHaveCount(0);
  await expect(pages.getByRole('button', { name: 'Pages Data and settings' })).toBeVisible();
});
