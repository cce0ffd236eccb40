import type { Locator } from '@playwright/test';
import type { Tab } from './tab';

/** A page on which changes are timed. Each has choices of its own: a result is kept, and would cost nothing the second time. */
interface FilteredPage {
  readonly name: string;
  /** The names of two conditions as the panel has them. */
  readonly group: readonly [first: RegExp, second: RegExp];
  /** How many days before the last of the course the period ends. */
  readonly daysOff: number;
  /** The hour from which events count, as the panel writes it. */
  readonly from: string;
}

const pages: readonly FilteredPage[] = [
  { name: 'Overview', group: [/^Completed a step \d/, /^Fully participated \d/], daysOff: 7, from: '08:00' },
  { name: 'Steps', group: [/^Answered a quiz question \d/, /^Commented \d/], daysOff: 8, from: '09:00' },
  {
    name: 'Activity',
    group: [/^Visited a step \d/, /^Answered a quiz question \d/],
    daysOff: 9,
    from: '10:00',
  },
];

const changes = [
  'a group of learners',
  'two conditions',
  'a period of days',
  'hours of the day',
  'back to none',
] as const;

async function open(tab: Tab, name: 'Choose learners' | 'Choose time'): Promise<Locator> {
  await tab.page
    .getByRole('region', { name: 'Selection' })
    .getByRole('button', { name, exact: true })
    .click();
  return tab.page.getByRole('dialog', { name });
}

async function close(tab: Tab, panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Done' }).click();
  await tab.settled('changed');
}

async function changeLearners(tab: Tab, { name, group }: FilteredPage): Promise<void> {
  const panel = await open(tab, 'Choose learners');
  const [first, second] = group.map((each) => panel.getByRole('checkbox', { name: each }));
  // Its number of learners is there once the panel has nothing more to ask.
  await second.waitFor();
  await tab.settled('changed');
  await tab.change('change', `${name}: ${changes[0]}`, () => first.check());
  await tab.change('change', `${name}: ${changes[1]}`, () => second.check());
  await close(tab, panel);
  await tab.page.getByRole('button', { name: 'Show everyone', exact: true }).click();
  await tab.settled('changed');
}

async function changeTime(tab: Tab, { name, daysOff, from }: FilteredPage): Promise<void> {
  const panel = await open(tab, 'Choose time');
  const choose = async (radio: string) => {
    await panel.getByRole('radio', { name: radio, exact: true }).check();
    await tab.settled('changed');
  };
  await choose('From one date to another');
  const last = panel.getByLabel('Days: to');
  const day = new Date(Date.parse(await last.inputValue()) - daysOff * 86_400_000).toISOString().slice(0, 10);
  await tab.change('change', `${name}: ${changes[2]}`, () => last.fill(day));
  await choose('The whole run');
  await choose('From one hour to another');
  const hour = panel.getByRole('combobox', { name: 'From', exact: true });
  await tab.change('change', `${name}: ${changes[3]}`, async () => void (await hour.selectOption(from)));
  await tab.change('change', `${name}: ${changes[4]}`, () =>
    panel.getByRole('radio', { name: 'All hours' }).check(),
  );
  await close(tab, panel);
}

/** Changes the selection on three pages, one thing at a time, and ends with everyone at any time. */
export async function changeFilters(tab: Tab): Promise<void> {
  for (const page of pages) {
    const { name } = page;
    const link = tab.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
    if ((await link.getAttribute('aria-current')) === null) {
      await tab.change('opened', `${name}: opened`, () => link.click());
      await tab.settled('opened');
    }
    await changeLearners(tab, page);
    await changeTime(tab, page);
  }
}
