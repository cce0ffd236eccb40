import { expect, type Locator, type Page } from '@playwright/test';
import type { FilePayload } from '../support/simulated';

/** What the page of data and settings offers to keep, save, open and forget. */
export class WorkspacePanel {
  constructor(readonly page: Page) {}

  get keep(): Locator {
    return this.page.getByRole('checkbox', { name: 'Keep on this device' });
  }

  get kept(): Locator {
    return this.page.getByRole('status', { name: 'What is kept' });
  }

  get withData(): Locator {
    return this.page.getByRole('checkbox', { name: /^With the data/ });
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Save workspace' });
  }

  get forgotten(): Locator {
    return this.page.getByRole('status', { name: 'Forgotten' });
  }

  /** Keeps on the device, and waits until all is written. */
  async keepAll(): Promise<void> {
    await this.keep.check();
    await this.written();
  }

  async written(): Promise<void> {
    await expect(this.kept).toContainText('All that is loaded and set is kept');
  }

  async open(file: FilePayload): Promise<void> {
    await this.page.getByTestId('workspace-input').setInputFiles(file);
  }

  async forgetEverything(): Promise<void> {
    await this.page.getByRole('button', { name: 'Forget everything' }).click();
    await this.page.getByRole('button', { name: 'Forget it all' }).click();
    await expect(this.forgotten).toBeVisible();
  }
}
