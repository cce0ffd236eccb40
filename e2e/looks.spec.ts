import AxeBuilder from '@axe-core/playwright';
import { pageNames } from './page-models/course-page';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${scheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 900 } });

      test('no page has a flaw that axe knows, and none is wider than the screen', async ({ app, page }) => {
        const check = async (name: string) => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes[0].html}`)).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wider, `${name} is too wide`).toBeLessThanOrEqual(0);
        };
        await check('the empty page');
        await app.choose(simulatedRun());
        for (const name of pageNames) {
          await app.goTo(name);
          await app.settled();
          for (const figure of await page.getByRole('article').getByRole('img').all())
            await expect(figure).toBeVisible();
          await check(name);
        }
      });
    });
  }
}
