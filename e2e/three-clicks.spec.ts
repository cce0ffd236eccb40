import type { Locator, Page } from '@playwright/test';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

const run = simulatedRun();
const later = simulatedRun({ run: 4, seed: 11 });

type Press = (page: Page) => Locator;

const link =
  (name: string): Press =>
  (page) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
const button =
  (name: string | RegExp): Press =>
  (page) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
const tick =
  (name: RegExp): Press =>
  (page) =>
    page.getByRole('dialog').getByRole('checkbox', { name });
const onPage =
  (question: RegExp): Press =>
  (page) =>
    page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name: question });
const option =
  (question: RegExp, name: string): Press =>
  (page) =>
    page.getByRole('article', { name: question }).getByText(name, { exact: true });

const card =
  (question: RegExp): Press =>
  (page) =>
    page.getByRole('article', { name: question });
const words =
  (sentence: RegExp): Press =>
  (page) =>
    page.getByRole('region', { name: 'Selection' }).getByText(sentence);

/** What designers ask of a run, what they press for it one after the other, and what they then see. */
const recipes: readonly (readonly [recipe: string, presses: readonly Press[], seen: Press])[] = [
  ['groups against each other', [], card(/Which groups do the same learners belong to/)],
  [
    'days on which many enrol',
    [link('Enrolment'), onPage(/Which days are the busiest/)],
    card(/Which days are the busiest/),
  ],
  [
    'survival over days',
    [
      link('Steps'),
      onPage(/How long do learners keep going/),
      option(/How long do learners keep going/, 'Days'),
    ],
    card(/How long do learners keep going/),
  ],
  [
    'everything about a step',
    [link('Steps'), button('Open this step')],
    (page) => page.getByRole('heading', { level: 1, name: /1\.1/ }),
  ],
  [
    'hours for moderators',
    [link('Activity'), onPage(/In which hours would moderators/)],
    (page) => page.getByRole('article').first(),
  ],
  ['sessions and the pause', [link('Study sessions')], (page) => page.getByRole('slider').first()],
  [
    'comments in full',
    [link('Comments'), (page) => page.getByRole('link', { name: 'Read the comments' })],
    (page) => page.getByRole('heading', { level: 1 }),
  ],
  ['questions that mislead', [link('Quiz')], card(/Which questions should be looked at first/)],
  ['why learners leave', [link('Surveys and video')], card(/Why do learners say they leave/)],
  [
    'one learner at random',
    [link('Single learners'), button(/random/i)],
    (page) => page.getByRole('article').first(),
  ],
  ['runs beside each other', [link('Compare runs')], card(/stands out/)],
  ['a report', [link('Report')], button(/report/i)],
  [
    'a group on another page',
    [button('Choose learners'), tick(/^Visited a step/), link('Steps')],
    words(/who visited a step/),
  ],
  [
    'a group by when they enrolled',
    [button('Choose learners'), tick(/^Enrolled on the start day/), link('Quiz')],
    words(/who enrolled on the start day/),
  ],
  [
    'two groups beside each other on any page',
    [link('Steps'), button('Choose learners'), button('Compare: Answered a quiz question')],
    words(/quiz question/),
  ],
];

for (const [recipe, presses, seen] of recipes) {
  test(`three clicks from a dropped run at most: ${recipe}`, async ({ app, page }) => {
    expect(presses.length).toBeLessThanOrEqual(3);
    await app.choose([...run, ...later]);
    for (const press of presses) await press(page).first().click();
    await expect(seen(page).first()).toBeVisible();
  });
}
