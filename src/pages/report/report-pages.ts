import type { ReportPage } from '@/ui/report/gather';
import { activity } from '../activity';
import { comments } from '../comments';
import { enrolment } from '../enrolment';
import { overview } from '../overview';
import { quiz } from '../quiz';
import { steps } from '../steps';
import { study } from '../study';
import { surveys } from '../surveys';

/** The pages that a report can be made of, in its order: all that are about no single learner. */
export const reportPages: readonly ReportPage[] = [
  { ...overview, lead: 'The course at a glance.' },
  enrolment,
  steps,
  activity,
  study,
  comments,
  quiz,
  surveys,
];
