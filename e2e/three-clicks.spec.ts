import type { Locator, Page } from '@playwright/test';
import type { PageName } from './page-models/course-page';
import { Selection } from './page-models/selection';
import { simulatedRun } from './support/simulated';
import { expect, test } from './support/test';

type Seen = (page: Page) => Locator;
type Press = (page: Page) => Promise<void>;

const press =
  (what: Seen): Press =>
  (page) =>
    what(page).first().click();
const link = (name: string): Press =>
  press((page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }));
const named =
  (name: string | RegExp): Seen =>
  (page) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
const button = (name: string | RegExp): Press => press(named(name));
const tick = (name: RegExp): Press =>
  press((page) => page.getByRole('dialog').getByRole('checkbox', { name }));
const around: Press = press((page) =>
  page.getByRole('dialog').getByRole('radio', { name: 'Around a date', exact: true }),
);
const second: Press = press((page) =>
  page.locator('section').filter({ hasText: 'Compare with a second learner' }).getByRole('link'),
);

const card =
  (question: string): Seen =>
  (page) =>
    page.getByRole('article', { name: question, exact: true });

/** Takes one of a card's choices, be they buttons or a list. */
const option =
  (question: string, name: string): Press =>
  async (page) => {
    const radio = card(question)(page).getByRole('radio', { name, exact: true });
    const listed = card(question)(page).getByRole('option', { name, exact: true });
    await expect(radio.or(listed).first()).toBeAttached();
    if ((await radio.count()) > 0) await card(question)(page).getByText(name, { exact: true }).click();
    else await listed.locator('xpath=..').selectOption({ label: name });
  };

const words =
  (sentence: RegExp): Seen =>
  (page) =>
    page.getByRole('region', { name: 'Selection' }).getByText(sentence);

interface Recipe {
  readonly ask: string;
  /** The page on which it stands, a click away, unless it is the one that a dropped run opens. */
  readonly page?: PageName;
  /** What is pressed there, one after the other. */
  readonly presses: readonly Press[];
  readonly seen: Seen;
}

/** A card that stands on a page, as it is or after a choice on it. */
function shown(page: PageName, question: string, ...choices: readonly string[]): Recipe {
  return {
    ask: [question, ...choices].join(', '),
    page,
    presses: choices.map((name) => option(question, name)),
    seen: card(question),
  };
}

const answers = 'Which answers do learners choose?';

/** What designers ask of a run, by where they find it. */
const recipes: Readonly<Record<string, readonly Recipe[]>> = {
  'who, and when they enrol': [
    shown('Overview', 'Which groups do the same learners belong to?'),
    shown('Enrolment', 'When do learners enrol and unenrol?', 'Added up'),
    shown(
      'Enrolment',
      'When do early and late enrollers unenrol or fully participate?',
      'The same days only',
    ),
    shown('Enrolment', 'Does it matter when learners enrol?'),
    shown('Enrolment', 'Which days are the busiest for enrolling and unenrolling?'),
    shown(
      'Enrolment',
      'How long until learners unenrol or fully participate?',
      'Fully participate',
      'Enrolling or the start',
    ),
    shown('Enrolment', 'Do early and late enrollers take as long?', 'Fully participate'),
    shown('Enrolment', 'Who are the learners?', 'Gender'),
    shown('Enrolment', 'Which campaigns bring learners?'),
  ],
  'where they stop': [
    shown('Steps', 'Which steps lose more than their neighbours?'),
    shown('Steps', 'Where do learners stop?'),
    shown('Steps', 'How many visit and complete each step?'),
    shown('Steps', 'Where do learners comment and answer?'),
    shown('Steps', 'Which step do learners complete last?'),
    shown('Steps', 'How far had those who unenrolled come?'),
    shown('Steps', 'How long do learners keep going?', 'Days'),
    shown('Steps', 'When does each step get its visits?'),
    shown('Steps', 'Who completes the weeks they begin?'),
    shown('Steps', 'Do learners keep to the course’s weeks?'),
    shown('Steps', 'Which steps take longest?'),
    shown('Steps', 'Do learners take the steps in order?'),
    shown('Steps', 'Where do learners skip ahead and jump back?'),
    {
      ask: 'everything about a step',
      presses: [link('Steps'), button('Open this step')],
      seen: (page) => page.getByRole('heading', { level: 1, name: /1\.1/ }),
    },
  ],
  'when they study': [
    shown('Activity', 'When do learners study?', 'Bubbles'),
    shown('Activity', 'When is the course busy in a typical week?', 'All events'),
    shown('Activity', 'Does the rhythm change from week to week?', 'Hour'),
    shown('Activity', 'In which hours would staff see most comments?'),
    shown('Activity', 'Do threads of some weekdays wait longer for staff?'),
    {
      ask: 'the pause that ends a session',
      presses: [link('Study sessions')],
      seen: (page) => page.getByRole('slider').first(),
    },
    shown('Study sessions', 'How much do they study?'),
    shown('Study sessions', 'How differently do learners study?'),
    shown('Study sessions', 'How many steps fit a session?'),
    shown('Study sessions', 'How much do sessions depend on the gap?'),
    {
      ask: 'one learner at random, with the full timeline',
      presses: [link('Single learners'), button('Show a random learner')],
      seen: card('What is recorded of this learner, and when?'),
    },
    {
      ask: 'two learners from their own starts',
      presses: [link('Single learners'), button('Show a random learner'), second],
      seen: card('How do these two learners compare from their own starts?'),
    },
  ],
  'what they write': [
    shown('Comments', 'Where do learners comment?'),
    shown('Comments', 'When do the comments come in?'),
    shown('Comments', 'How much do staff write?'),
    shown('Comments', 'Which staff write, and in what role?'),
    shown('Comments', 'Do learners talk to each other?'),
    shown('Comments', 'How many learners comment, and how often?'),
    shown('Comments', 'What was reported or removed?'),
    shown('Comments', 'Which words do learners share?'),
    {
      ask: 'comments in full',
      presses: [link('Comments'), press((page) => page.getByRole('link', { name: 'Read the comments' }))],
      seen: (page) => page.getByRole('searchbox', { name: 'Search' }),
    },
    shown('Surveys and video', 'Why do learners say they leave?'),
    shown('Surveys and video', 'How far had learners who give a reason come?'),
    shown('Surveys and video', 'How do learners rate the weeks?'),
    shown('Surveys and video', 'Do archetypes fare differently?'),
    shown('Surveys and video', 'How much of each video is watched?'),
    shown('Surveys and video', 'Where in the videos do viewers stop?'),
  ],
  'what they answer': [
    shown('Quiz', 'Which questions should be looked at first?'),
    shown('Quiz', answers, 'Third', 'Count'),
    shown('Quiz', answers, 'All', 'Stacked bars'),
    shown('Quiz', answers, 'Second', 'Bars side by side'),
    shown('Quiz', 'How many tries does each question take?'),
    shown('Quiz', 'How many of the questions do learners answer?'),
    shown('Quiz', 'Do second and later attempts go better?'),
    shown('Quiz', 'Do they answer again after being right, and get it wrong?'),
    shown('Quiz', 'Which questions tell strong learners from weak ones?'),
    shown('Quiz', 'How far do the quizzes measure one thing?'),
    {
      ask: 'everything about a question',
      presses: [link('Quiz'), button('Open this question')],
      seen: card('Who gives which answer: strong or weak learners?'),
    },
  ],
  'of some learners, at some times, and in several runs': [
    {
      ask: 'runs beside each other',
      presses: [link('Compare runs')],
      seen: card('What stands out between the runs?'),
    },
    { ask: 'a report', presses: [link('Report')], seen: named('Download the report') },
    {
      ask: 'a group on another page',
      presses: [button('Choose learners'), tick(/^Visited a step/), link('Steps')],
      seen: words(/who visited a step/),
    },
    {
      ask: 'a group by when they enrolled',
      presses: [button('Choose learners'), tick(/^Enrolled on the start day/), link('Quiz')],
      seen: words(/who enrolled on the start day/),
    },
    {
      ask: 'the days around a notable date',
      presses: [button('Choose time'), around, link('Activity')],
      seen: words(/7 days before the start to 7 days after it/),
    },
    {
      ask: 'two groups beside each other on any page',
      presses: [link('Steps'), button('Choose learners'), button('Compare: Answered a quiz question')],
      seen: words(/quiz question/),
    },
  ],
};

const runs = [...simulatedRun(), ...simulatedRun({ run: 4, seed: 11 })];

const areas = Object.entries(recipes);

for (const part of [areas.slice(0, 3), areas.slice(3)]) {
  const titles = part.map(([area]) => area).join('; ');
  test(`in three clicks at most from a dropped run: ${titles}`, async ({ onEmpty: app }) => {
    const { page } = app;
    const selection = new Selection(page);
    await app.choose(runs);
    let opened = { name: '', address: '' };
    for (const { ask, page: name = 'Overview', presses, seen } of part.flatMap(([, asked]) => asked)) {
      await test.step(ask, async () => {
        expect(presses.length + (name === 'Overview' ? 0 : 1)).toBeLessThanOrEqual(3);
        if (name !== opened.name || page.url() !== opened.address) {
          await app.goTo('Overview');
          if (name !== 'Overview') await app.goTo(name);
          opened = { name, address: page.url() };
        }
        for (const act of presses) await act(page);
        await expect(seen(page).first()).toBeVisible();
        if (await page.getByRole('dialog').isVisible()) await selection.done();
        for (const name of ['End the comparison', 'Show everyone', 'Show the whole run'] as const) {
          const reset = selection.button(name);
          if (await reset.isVisible()) await reset.click();
        }
      });
    }
  });
}
