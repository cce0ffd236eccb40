import { pageNames } from './page-models/course-page';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

  test('nothing is lost and nothing scrolls sideways', async ({ app, page }) => {
    await app.choose(run);
    for (const name of pageNames) {
      await app.goTo(name);
      await app.settled();
      const { wider, cut } = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        cut: Array.from(
          document.querySelectorAll('header a, header button, main h1, main h2, main p, main button'),
        )
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            const scrolls = element.closest('[tabindex="0"], section[aria-label^="Table"], nav');
            return width > 1 && !scrolls && (left < -1 || right > innerWidth + 1);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      }));
      expect(wider, name).toBeLessThanOrEqual(0);
      expect(cut, name).toEqual([]);
    }
  });
});

test('with forced colours charts keep theirs, and what is chosen can be told', async ({ onRun: app }) => {
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'active' });
  const chart = app.card(/Who is in this run/).chart;
  await expect(chart.locator('svg')).toBeVisible();
  const adjust = await chart.locator('svg').evaluate((svg) => getComputedStyle(svg).forcedColorAdjust);
  expect(['none', 'preserve-parent-color']).toContain(adjust);
  const ground = await chart.evaluate((element) => {
    let at: Element | null = element;
    while (at && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
    return at ? getComputedStyle(at).backgroundColor : null;
  });
  expect(ground).not.toBeNull();
  const link = page.getByRole('link', { name: 'Overview', exact: true });
  const other = page.getByRole('link', { name: 'Steps', exact: true });
  const look = (element: Element) => {
    const { borderBottomStyle, borderBottomColor, textDecorationLine, outlineStyle, fontWeight } =
      getComputedStyle(element);
    return [borderBottomStyle, borderBottomColor, textDecorationLine, outlineStyle, fontWeight].join();
  };
  expect(await link.evaluate(look)).not.toBe(await other.evaluate(look));
});

test('a chart that is wider than the screen is scrolled by the keyboard', async ({ onRun: app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 390, height: 844 });
  await app.goTo('Quiz');
  await app.settled();
  const pane = page.getByRole('region', { name: /^Scrolls sideways: / }).first();
  await expect(pane).toHaveAttribute('tabindex', '0');
  await pane.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => pane.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
