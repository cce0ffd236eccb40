import type { Analysis, Card, CardView } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { stepTable } from '../step-activity/step-table';
import { stepMinutesCard } from './step-minutes-card';
import { stepWeek } from './step-week-card';
import { type StepTimingResult, stepTimingTable } from './tables';
import { timeChart } from './time-chart';
import { timeFindings } from './time-findings';
import { weekChart } from './week-chart';
import { weekFindings } from './week-findings';

const columns =
  (...shown: string[]) =>
  ({ step_timing }: StepTimingResult, view: CardView) =>
    stepTable(stepTimingTable, step_timing, shown, view);

const onTime: Card<StepTimingResult> = {
  id: 'on-time',
  opens: { kind: 'step', field: 'step' },
  question: 'Do learners keep to the course’s weeks?',
  definition: [
    `Each learner’s first visit of a step counts once: before, in or after the step’s week, which for week 1 is the seven days from the course’s start, for week 2 the next seven, ${CLOCK}.`,
    'Nothing can be said where the start date is not known; while the course runs, later visits are still to come.',
    LEARNERS,
  ],
  choices: [
    {
      id: 'measure',
      label: 'Show',
      options: [
        { value: 'learners', label: 'Learners' },
        { value: 'shares', label: 'Shares' },
      ],
      initial: 'learners',
    },
  ],
  findings: weekFindings,
  chart: weekChart,
  table: columns('visited', 'before', 'during', 'after'),
};

const timeOnStep: Card<StepTimingResult> = {
  id: 'time-on-step',
  opens: { kind: 'step', field: 'step' },
  question: 'Which steps take longest?',
  definition: [
    'A learner’s time on a step runs from their first visit of it to their next first visit of any step, or, where that comes after the pause that ends a session (set with the course) or never, to their completion of the step within that pause and at least 5 seconds after the visit.',
    'Times as long as that pause or longer are left out, and so is who neither goes on nor completes; what learners do at later returns to a step is not recorded.',
    'A step takes clearly longer where the median’s interval (from ranks, 95 % for all steps together) lies above one and a half times the typical step’s median, which is the median of the medians of all steps with at least 20 timed learners.',
    LEARNERS,
  ],
  findings: timeFindings,
  chart: timeChart,
  table: columns(
    'timed',
    'median_minutes',
    'lower_quartile_minutes',
    'upper_quartile_minutes',
    'median_low',
    'median_high',
  ),
};

/** When and how long learners are at each step. */
export const stepTiming: Analysis<StepTimingResult> = {
  id: 'step-timing',
  needs: ['step-activity'],
  tables: { step_timing: stepTimingTable },
  cards: [onTime, timeOnStep, stepWeek, stepMinutesCard],
};
