import type { CoursePage } from './page-models/course-page';
import { flaws, tooWide } from './support/axe';
import { moving } from './support/moving';
import type { Place } from './support/place';
import { otherPlaces, placesOfRun } from './support/places';
import { expect, test } from './support/test';

test('axe knows a missing name, a small target, an unnamed page and picture, and a faint colour', async ({
  page,
}) => {
  await page.setContent(
    `<main><h1>Title</h1><a href="#a">a</a><a href="#b">b</a><input><p style="color: #ccc">faint</p>
    <div role="img"><svg width="90" height="90"><text y="20">drawn</text></svg></div></main>`,
  );
  const rules = (found: readonly string[]) => found.map((flaw) => flaw.split(':')[0]);
  expect(rules(await flaws(page))).toEqual(
    expect.arrayContaining(['document-title', 'label', 'target-size', 'role-img-alt', 'color-contrast']),
  );
  expect(rules(await flaws(page, { colours: true }))).toEqual(['color-contrast']);
  await expect(page.getByText('drawn')).toBeVisible();
});

/** Opens each place on a narrow screen, and looks at it there and on a wide one. */
async function lookAt(places: readonly Place[], app: CoursePage): Promise<void> {
  const { page } = app;
  // Nothing may move where that is asked for; and colours that still change would be measured half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name, open, dialog } of places) {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(app, page);
    await expect(page.locator('article [role="img"]:not(:has(svg, canvas))')).toHaveCount(0);
    expect(await tooWide(page), name).toBe(0);

    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await moving(page), name).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      const look = { within: dialog && 'dialog[open]', colours: colorScheme === 'dark' };
      expect(await flaws(page, look), `${name}, ${colorScheme}`).toEqual([]);
    }
    if (dialog) await page.keyboard.press('Escape');
  }
}

const titled = (places: readonly Place[]) =>
  `nothing is too wide, axe finds no flaw in either theme, nothing moves: ${places.map(({ name }) => name).join(', ')}`;

for (const places of placesOfRun) test(titled(places), ({ onRun }) => lookAt(places, onRun));

for (const { files, places } of otherPlaces) {
  test(titled(places), async ({ onEmpty: app }) => {
    if (files.length > 0) await app.choose(files);
    await lookAt(places, app);
  });
}
