import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

declare global {
  var drawings: Map<Element, readonly ChildNode[]> | undefined;
}

/** WCAG 2.2 at level AA (the tag of 2.2 turns on `target-size`, which is off by default), and axe's own advice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is drawn in a chart is hidden from axe's rules: the chart is one picture, and has a name and a table. */
const DRAWING = '[role="img"] > *';

/** The rules whose outcome hangs on the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** Looks at this part of the page only. */
  readonly within?: string | undefined;
  /** Looks at colours only, where the rest has been looked at in the other theme. */
  readonly colours?: boolean;
}

/**
 * Takes out of the page what is drawn in charts; their pictures keep their names, places and sizes. No rule is asked about it,
 * but axe would gather the styles of all its thousands of marks first. The returned function puts it back.
 */
async function emptyDrawings(page: Page): Promise<() => Promise<void>> {
  // What is being drawn would be drawn into what is taken out.
  await expect(page.locator('[role="img"][aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => {
    globalThis.drawings = new Map();
    for (const svg of document.querySelectorAll('[role="img"] > svg, [role="img"] > * > svg')) {
      globalThis.drawings.set(svg, [...svg.childNodes]);
      svg.replaceChildren();
    }
  });
  return () =>
    page.evaluate(() => {
      for (const [svg, marks] of globalThis.drawings ?? []) svg.replaceChildren(...marks);
    });
}

/** What axe finds at fault, a line for each element: rule, element, what is wrong. */
export async function flaws(page: Page, { within, colours = false }: Look = {}): Promise<readonly string[]> {
  // Without frames in the page axe need not open another one to gather what it found in them.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude(DRAWING)
    .setLegacyMode();
  const ruled = colours ? axe.withRules(OF_COLOURS) : axe.withTags(TAGS);
  const putBack = await emptyDrawings(page);
  const { violations } = await (within ? ruled.include(within) : ruled).analyze();
  await putBack();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
}

/** How many pixels the page is wider than the screen; 0 where it fits. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
