import { flaws, tooWide } from './support/axe';
import { moving } from './support/moving';
import { everyPlace } from './support/places';
import { expect, test } from './support/test';

test('axe knows a missing name, a small target and an unnamed page', async ({ page }) => {
  await page.setContent('<main><h1>Title</h1><a href="#a">a</a><a href="#b">b</a><input></main>');
  const rules = (await flaws(page)).map((flaw) => flaw.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['document-title', 'label', 'target-size']));
});

for (const { files, places } of everyPlace) {
  const names = places.map(({ name }) => name).join(', ');

  test(`axe finds no flaw in either theme, and nothing moves where less motion is asked for: ${names}`, async ({
    app,
    page,
  }) => {
    // Colours that are still changing would be measured half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (files.length > 0) await app.choose(files);
    for (const { name, open, dialog } of places) {
      await open(app, page);
      expect(await moving(page), name).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        expect(await flaws(page, dialog && 'dialog[open]'), `${name}, ${colorScheme}`).toEqual([]);
      }
      if (dialog) await page.keyboard.press('Escape');
    }
  });

  test.describe('390 pixels wide', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test(`nothing is wider than the screen: ${names}`, async ({ app, page }) => {
      if (files.length > 0) await app.choose(files);
      for (const { name, open, dialog } of places) {
        await open(app, page);
        await expect(page.locator('article [role="img"]:not(:has(svg, canvas))')).toHaveCount(0);
        expect(await tooWide(page), name).toBe(0);
        if (dialog) await page.keyboard.press('Escape');
      }
    });
  });
}
