import { questionCards } from './question';
import { reportPages } from './report/report-pages';
import { trendCard } from './runs/run-cards';
import { stepCards } from './step';

/** From the last to the first, so that of several pages of a card the first counts. */
const places = [
  { title: 'Compare runs', cards: [trendCard] },
  { title: 'Question', cards: questionCards },
  { title: 'Step', cards: stepCards },
  ...reportPages.toReversed(),
];

/** The titles of the pages on which cards stand, by `analysis/card`; of several, the first in the navigation. */
export const pageOfCard: Readonly<Record<string, string>> = Object.fromEntries(
  places.flatMap(({ title, cards }) => cards.map((card) => [card, title])),
);
