import { Selection } from './page-models/selection';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

/** Runs in the page: it never has time for what is out of sight. */
function beNeverIdle(): void {
  globalThis.requestIdleCallback = () => 0;
}

test('a chart out of sight waits with a change, but not while the page is printed', async ({ app, page }) => {
  await app.complete();
  await page.evaluate(beNeverIdle);
  const selection = new Selection(page);
  await app.choose(simulatedRun());
  await app.goTo('Steps');
  await app.settled();
  const near = app.card('Where do learners stop?').chart;
  const far = app.card('Where do learners comment and answer?').chart;
  await far.scrollIntoViewIfNeeded();
  await expect(far).toHaveAttribute('aria-busy', 'false');
  await near.scrollIntoViewIfNeeded();
  await expect(near).toHaveAttribute('aria-busy', 'false');
  const panel = await selection.open('Choose learners');
  await panel.getByRole('checkbox', { name: /^Fully participated/ }).check();
  await selection.done();
  await expect(far).toHaveAttribute('aria-busy', 'true');
  await expect(near).toHaveAttribute('aria-busy', 'false');

  // What is on the page when the listeners have run is printed; a timer would come too late.
  const isRedrawn = await far.evaluate(async (chart) => {
    const before = chart.innerHTML;
    const printed = new Promise<boolean>((resolve) => setTimeout(() => resolve(chart.innerHTML !== before)));
    window.dispatchEvent(new Event('beforeprint'));
    return printed;
  });
  expect(isRedrawn).toBe(true);
  await expect(far).toHaveAttribute('aria-busy', 'false');
});
