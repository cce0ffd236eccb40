import { Card } from '../page-models/card';
import { CommentReader } from '../page-models/comment-reader';
import { pagesOfCards } from '../page-models/course-page';
import { InterventionsPage } from '../page-models/interventions-page';
import { RiskPage } from '../page-models/risk-page';
import { Selection } from '../page-models/selection';
import { choosing, data } from './panels';
import { at, named, type Place } from './place';
import { type FilePayload, payload, rowsOf, simulatedRun, texts } from './simulated';
import { expect } from './test';

/** Places that need the same files, which are loaded once for all of them. */
export interface Places {
  readonly files: readonly FilePayload[];
  readonly places: readonly Place[];
}

const run = simulatedRun();
const [learner, other] = rowsOf(run, 'enrolments')
  .filter(({ role }) => role === 'learner')
  .map(({ learner_id: id }) => id)
  .filter((id) => texts(run).get('step-activity')?.includes(id));

const withoutData: readonly Place[] = [
  { name: 'the empty page', open: (app) => app.expectState('empty') },
  { name: 'the help', open: at('help', 'Help') },
  { name: 'the definitions', open: at('definitions', 'Definitions') },
  {
    name: 'a licence',
    open: async (app, page) => {
      await at('licences', 'Licences')(app, page);
      await page.locator('summary').first().click();
      await expect(page.locator('pre').first()).toBeVisible();
    },
  },
  { name: 'no such page', open: at('nowhere', 'There is no such page') },
  {
    name: 'what is promised',
    dialog: true,
    open: async (_, page) => {
      await page.getByRole('button', { name: 'What leaves this device? Nothing.' }).click();
      await expect(page.getByRole('heading', { name: 'Check it yourself' })).toBeVisible();
    },
  },
];

const subjects: readonly Place[] = [
  { name: 'a step', open: at('steps/1.2', /^1\.2/) },
  { name: 'no such step', open: at('steps/99.9', 'There is no step 99.9 here') },
  {
    name: 'a question',
    open: async (app, page) => {
      await app.goTo('Quiz');
      await page.getByRole('button', { name: 'Open this question' }).click();
      await expect(page).toHaveURL(/#\/quiz\/./);
      await app.settled();
    },
  },
];

const people: readonly Place[] = [
  named('Single learners'),
  { name: 'a learner', open: at(`learners/${learner}`, 'One learner') },
  { name: 'two learners', open: at(`learners/${learner}+${other}`, 'Two learners') },
];

const words: readonly Place[] = [
  {
    name: 'a thread of comments',
    open: async (_, page) => {
      await page.goto('./#/comments/read');
      const reader = new CommentReader(page);
      await reader.search('map');
      await reader.choose('Order', 'Most liked first');
      await expect(reader.comments.locator('mark').first()).toBeVisible();
      await page
        .getByRole('button', { name: /^Show the thread/ })
        .first()
        .click();
      await expect(reader.thread).toBeVisible();
    },
  },
  named('Report'),
  {
    name: 'a table and how it is counted',
    open: async (app) => {
      await app.goTo('Activity');
      await app.settled();
      const card = new Card(app.cards.first());
      await card.show('Table');
      await card.definition.click();
      await expect(card.table).toBeVisible();
    },
  },
];

const acting: readonly Place[] = [
  {
    name: 'learners at risk',
    open: async (app, page) => {
      await app.goTo('Learners at risk');
      await new RiskPage(page).settled();
      await page.getByText('How the model is trained', { exact: true }).click();
    },
  },
  {
    name: 'a rule and its effect',
    open: async (app, page) => {
      const own = new InterventionsPage(page);
      await app.goTo('Interventions');
      await own.settled();
      await page.getByText('Change this rule').click();
      await own.share.fill('40');
      await app.download(() => own.mailMerge.click());
      await expect(own.section('How did they go on?')).toContainText('95 % interval');
    },
  },
];

const comparing: readonly Place[] = [
  named('Compare runs'),
  {
    name: 'two groups side by side',
    open: async (app, page) => {
      await app.goTo('Study sessions');
      const panel = await new Selection(page).open('Choose learners');
      await panel.getByRole('checkbox', { name: /^Completed a step/ }).check();
      await panel.getByRole('button', { name: 'Everyone else' }).click();
      await new Selection(page).done();
      await app.settled();
      await expect(page.getByRole('region', { name: 'Group B' }).first()).toBeVisible();
    },
  },
];

const ofCards = pagesOfCards.map(named);
const refused = [...run, payload('notes-3_notes.csv', 'a,b\n1,2\n')];

/** Pages of the simulated run that are left as they were, a few at a time. */
export const placesOfRun: readonly (readonly Place[])[] = [
  ...[0, 2, 4, 6].map((first) => ofCards.slice(first, first + 2)),
  subjects,
  people,
  words,
];

/** The other pages, and the panels over them. */
export const otherPlaces: readonly Places[] = [
  { files: [], places: withoutData },
  { files: run, places: acting },
  {
    files: [...simulatedRun({ run: 1, seed: 1 }), ...simulatedRun({ run: 2, seed: 2 })],
    places: comparing.slice(0, 1),
  },
  { files: run, places: comparing.slice(1) },
  { files: refused, places: [...choosing, ...data] },
];
