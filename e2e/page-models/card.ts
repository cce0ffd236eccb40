import type { Locator } from '@playwright/test';

/** One card: its findings, its chart or table, its definition. */
export class Card {
  constructor(readonly root: Locator) {}

  get chart(): Locator {
    return this.root.getByRole('img');
  }

  get table(): Locator {
    return this.root.getByRole('table');
  }

  /** The sentences of the card, its findings first. */
  get findings(): Locator {
    return this.root.getByRole('paragraph');
  }

  get definition(): Locator {
    return this.root.getByText('How this is counted');
  }

  async show(kind: 'Chart' | 'Table'): Promise<void> {
    await this.root
      .getByRole('radiogroup', { name: /^Chart or table/ })
      .getByText(kind, { exact: true })
      .click();
  }

  downloadButton(kind: 'CSV' | 'SVG' | 'PNG'): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^Download the (table|chart) as ${kind}$`) });
  }
}
