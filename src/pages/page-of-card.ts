import { activity } from './activity';
import { comments } from './comments';
import { enrolment } from './enrolment';
import { overview } from './overview';
import { questionCards } from './question';
import { quiz } from './quiz';
import { stepCards } from './step';
import { steps } from './steps';
import { study } from './study';
import { surveys } from './surveys';

const places = [
  { title: 'Question', cards: questionCards },
  { title: 'Step', cards: stepCards },
  surveys,
  quiz,
  comments,
  study,
  activity,
  steps,
  enrolment,
  overview,
];

/** The titles of the pages on which cards stand, by `analysis/card`; of several, the first in the navigation. */
export const pageOfCard: Readonly<Record<string, string>> = Object.fromEntries(
  places.flatMap(({ title, cards }) => cards.map((card) => [card, title])),
);
