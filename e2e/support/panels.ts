import { Selection } from '../page-models/selection';
import type { Place } from './place';
import { expect } from './test';

/** The panels in which learners and times are chosen. */
export const choosing: readonly Place[] = [
  {
    name: 'choosing learners',
    dialog: true,
    open: async (_, page) => {
      const panel = await new Selection(page).open('Choose learners');
      await panel.getByRole('checkbox', { name: /^Visited a step/ }).check();
      await panel.getByRole('button', { name: 'Choose the second group' }).click();
      await expect(panel.getByRole('radiogroup', { name: 'Which group to choose' })).toBeVisible();
    },
  },
  {
    name: 'choosing a time',
    dialog: true,
    open: async (_, page) => {
      const panel = await new Selection(page).open('Choose time');
      await panel.getByRole('radio', { name: 'Around a date' }).check();
      await expect(panel.getByRole('combobox', { name: 'Date' })).toBeVisible();
    },
  },
];

/** The forms of settings, and what is asked before all is removed. */
export const data: readonly Place[] = [
  {
    name: 'data and settings',
    open: async (app, page) => {
      await app.goTo('Data and settings');
      await page.getByRole('button', { name: 'Add a date' }).click();
      await page.getByLabel('Small counts').selectOption('own');
      await expect(page.getByLabel(/^Withhold counts under \(/)).toBeVisible();
    },
  },
  {
    name: 'the question before all files are removed',
    dialog: true,
    open: async (_, page) => {
      await page.getByRole('button', { name: 'Remove all files' }).click();
      await expect(page.getByRole('dialog', { name: 'Remove all files?' })).toBeVisible();
    },
  },
];
