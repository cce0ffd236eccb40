import { expect, type Locator, type Page } from '@playwright/test';

/** The page of learners at risk. */
export class RiskPage {
  constructor(readonly page: Page) {}

  /** Waits until the list is there and is of what is chosen. */
  async settled(): Promise<void> {
    await expect(this.table).toBeVisible();
    await expect(this.page.getByRole('region', { name: 'Assessment' })).toHaveCount(0);
  }

  get table(): Locator {
    return this.page.getByRole('region', { name: 'Table: learners at risk' }).getByRole('table');
  }

  /** The rows that are drawn, without the headings. */
  get rows(): Locator {
    return this.table.locator('tbody').getByRole('row');
  }

  /** How many learners are listed, in words. */
  get listed(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'listed.' });
  }

  select(name: 'By what is known at' | 'At risk of being among those who' | 'Learnt from'): Locator {
    return this.page.getByRole('combobox', { name });
  }

  async loadModel(json: string): Promise<void> {
    await this.page.getByTestId('model-file').setInputFiles({
      name: 'model.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
  }
}
