import type { Page } from '@playwright/test';
import type { CoursePage, PageName } from '../page-models/course-page';
import { expect } from './test';

/** A page in one of its states, or a panel over it. */
export interface Place {
  readonly name: string;
  /** Opens it, and waits until it stands. */
  readonly open: (app: CoursePage, page: Page) => Promise<void>;
  /** Where it is a dialog: it is looked at alone. */
  readonly dialog?: true;
}

/** Opens what stands at an address, known by its title. */
export const at = (address: string, title: string | RegExp): Place['open'] => {
  return async (app, page) => {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await app.settled();
  };
};

/** A page of the navigation. */
export const named = (name: PageName): Place => ({
  name,
  open: async (app) => {
    await app.goTo(name);
    await app.settled();
  },
});
