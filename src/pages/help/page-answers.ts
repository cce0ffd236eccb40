import { activity } from '../activity';
import type { CardPageContent } from '../card-page';
import { comments } from '../comments';
import { enrolment } from '../enrolment';
import { quiz } from '../quiz';
import { steps } from '../steps';
import { study } from '../study';
import { surveys } from '../surveys';

/** A page and what it answers. */
export interface PageAnswer {
  readonly path: string;
  readonly title: string;
  readonly answers: string;
}

const ofCards = (path: string, { title, lead }: CardPageContent): PageAnswer => ({
  path,
  title,
  answers: lead,
});

/** Every page of the navigation, in its order. */
export const pageAnswers: readonly PageAnswer[] = [
  {
    path: '/',
    title: 'Overview',
    answers: 'The course at a glance: its figures and the findings that matter most.',
  },
  ofCards('/enrolment', enrolment),
  ofCards('/steps', steps),
  ofCards('/activity', activity),
  ofCards('/study', study),
  ofCards('/comments', comments),
  ofCards('/quiz', quiz),
  ofCards('/surveys', surveys),
  {
    path: '/runs',
    title: 'Compare runs',
    answers: 'Several runs of a course beside each other, and what stands out.',
  },
  {
    path: '/risk',
    title: 'Learners at risk',
    answers: 'Who may drop out, why, and how far to believe it.',
  },
  {
    path: '/interventions',
    title: 'Interventions',
    answers: 'Whom to write to, what to say, and how they went on.',
  },
  {
    path: '/learners',
    title: 'Single learners',
    answers: 'One learner’s way through the course, or two learners side by side.',
  },
  { path: '/report', title: 'Report', answers: 'One file to send to colleagues, which names no learner.' },
  {
    path: '/data',
    title: 'Data and settings',
    answers: 'What was read and what was left out, what you know about the course, and what is kept.',
  },
];
