import { activity } from './activity';
import type { CardPageContent } from './card-page';
import { comments } from './comments';
import { enrolment } from './enrolment';
import { overview } from './overview';
import { quiz } from './quiz';
import { steps } from './steps';
import { study } from './study';
import { surveys } from './surveys';

/** The pages that are made of cards about no single learner, in the order of the navigation. */
export const cardPages: readonly CardPageContent[] = [
  overview,
  enrolment,
  steps,
  activity,
  study,
  comments,
  quiz,
  surveys,
];
