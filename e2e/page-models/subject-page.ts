import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one step or one quiz question, and the ways to it. */
export class SubjectPage {
  constructor(
    readonly page: Page,
    readonly kind: 'step' | 'question',
  ) {}

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  neighbours(place: 'top' | 'bottom'): Locator {
    return this.page.getByRole('navigation', {
      name: `Previous and next ${this.kind}, ${place} of the page`,
    });
  }

  /** Waits until this step or question is shown and every card says or shows something. */
  async shows(id: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`#/${this.kind === 'step' ? 'steps' : 'quiz'}/${id}$`));
    await expect(this.title).toHaveText(new RegExp(`(^|\\s)${id.replaceAll('.', '\\.')}(\\s|$)`));
    await expect(this.page.getByRole('status', { name: 'Computing' })).toHaveCount(0);
  }

  async choose(id: string): Promise<void> {
    await this.page.getByRole('combobox', { name: `Go to ${this.kind}` }).selectOption(id);
    await this.page.getByRole('button', { name: `Open this ${this.kind}` }).click();
  }
}
