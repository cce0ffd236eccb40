import { expect, type Locator, type Page } from '@playwright/test';
import type { CoursePage } from './course-page';

/** The rules to start with. */
export const QUIET = 'A nudge for those who went quiet';
export const VIDEOS = 'Point to the videos';
export const SCORES = 'Tell the instructor of falling scores';

/** The section in which they are. */
export const WHOM = 'Whom to write to?';

/** The page of interventions. */
export class InterventionsPage {
  constructor(readonly page: Page) {}

  /** Waits until the rules are there with their numbers. */
  async settled(): Promise<void> {
    await expect(this.section(WHOM)).toBeVisible();
    await expect(this.page.getByRole('status', { name: 'Computing' })).toHaveCount(0);
  }

  section(question: string): Locator {
    return this.page.getByRole('region', { name: question, exact: true });
  }

  rule(name: string): Locator {
    return this.section(WHOM).getByRole('listitem').filter({ hasText: name });
  }

  async chooseRule(name: string): Promise<void> {
    await this.rule(name).getByRole('radio').check();
  }

  /** How many learners a rule matches. */
  async matched(name: string): Promise<number> {
    const words = await this.rule(name)
      .getByText(/^[\d,]+ learners?$/)
      .textContent();
    return Number(words?.replace(/[^\d]/g, ''));
  }

  get onlyNew(): Locator {
    return this.page.getByRole('checkbox', { name: 'Only those not contacted before' });
  }

  get share(): Locator {
    return this.page.getByRole('textbox', { name: 'Share held out' });
  }

  get mailMerge(): Locator {
    return this.page.getByRole('button', { name: 'Export for a mail merge (CSV)' });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'Preview' });
  }

  get exported(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Exported and logged' });
  }

  get logRows(): Locator {
    return this.section('Who was contacted so far?').getByRole('table').locator('tbody').getByRole('row');
  }

  async loadLog(json: string): Promise<void> {
    await this.page.getByTestId('log-file').setInputFiles({
      name: 'log.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
  }
}

/** Goes to the page of interventions, where a run is loaded. */
export async function openInterventions(app: CoursePage): Promise<InterventionsPage> {
  const own = new InterventionsPage(app.page);
  await app.goTo('Interventions');
  await own.settled();
  return own;
}
