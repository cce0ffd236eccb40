import type { Page } from '@playwright/test';
import { type CoursePage, pageNames } from '../page-models/course-page';
import { RiskPage } from '../page-models/risk-page';
import { expect } from './test';
import { unzip } from './zip';

/** Goes to every page and waits until it stands with its charts, the model of learners at risk included. */
export async function visitEveryPage(app: CoursePage, page: Page): Promise<void> {
  for (const name of pageNames) {
    await app.goTo(name);
    await app.settled();
    if (name === 'Learners at risk') await new RiskPage(page).settled();
    await expect(page.locator('article [role="img"]:not(:has(svg, canvas))')).toHaveCount(0);
  }
}

/** Takes along all that can be taken along: results, report, the model's tables, a chart as picture and as table. */
export async function exportEverything(app: CoursePage, page: Page): Promise<ReadonlyMap<string, string>> {
  await app.goTo('Learners at risk');
  await new RiskPage(page).settled();
  const risk = await app.download(() =>
    page.getByRole('button', { name: /^Download the risk tables/ }).click(),
  );
  expect((await unzip(risk.bytes)).size).toBeGreaterThan(1);
  await app.goTo('Report');
  const report = await app.download(() => page.getByRole('button', { name: 'Download the report' }).click());
  expect(report.bytes.includes('data:image/svg+xml')).toBe(true);
  await app.goTo('Overview');
  const card = app.card(/Who is in this run/);
  for (const kind of ['SVG', 'PNG', 'CSV'] as const) {
    const { name } = await app.download(() => card.downloadButton(kind).click());
    expect(name.endsWith(kind.toLowerCase())).toBe(true);
  }
  return app.exportTables();
}
