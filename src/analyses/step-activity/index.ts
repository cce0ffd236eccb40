import type { Analysis, Card } from '../definition';
import { LEARNERS as learners } from '../sentence';
import { completionChart, discussionChart, unenrolledChart } from './charts';
import { stopComparison } from './comparison';
import { completionComparison } from './completion-comparison';
import { completionFindings } from './completion-findings';
import { discussionFindings, discussionTable } from './discussion';
import { dropChart } from './drop-chart';
import { dropFindings } from './drop-findings';
import { dropColumns, dropsTable, shownDrops } from './drops';
import { stopFindings, unenrolledFindings } from './findings';
import { stepDrop } from './step-drop-card';
import { stepActivityColumns, stepTable } from './step-table';
import { stepVisits } from './step-visits-card';
import { stopChart } from './stop-chart';
import { type StepActivityResult, stepActivityTable, stepCompletionTable } from './tables';

const completionColumns = ['visited', 'visited_completed', 'completed_only'];

const whereStop: Card<StepActivityResult> = {
  id: 'where-stop',
  opens: { kind: 'step', field: 'step' },
  question: 'Where do learners stop?',
  definition: [
    'A learner stops at the step of their latest first visit, whichever step that is; of two visits at the same second, the later step in the course.',
    'Everyone who visited a step stops at exactly one. A learner who goes back to a step skipped before stops there, so a few who came to the end count at an earlier step.',
    'Shares are of the learners who visited any step. While the data end before the course does, or where only some days or hours are chosen, learners may still be on their way: where they are then need not be where they stop.',
    learners,
  ],
  comparison: stopComparison,
  findings: stopFindings,
  chart: stopChart,
  table: stepActivityColumns('last_visited', 'lost', 'remaining'),
};

const biggestDrops: Card<StepActivityResult> = {
  id: 'biggest-drops',
  opens: { kind: 'step', field: 'name' },
  question: 'Which steps lose more than their neighbours?',
  definition: [
    'A step’s share is the learners who stop there, of those who stop there or later; stopping is the latest first visit.',
    'The expected share is the higher of two medians, of up to three steps before and up to three after; for the second and the last but one, the largest of the three on the one side, or what the straight line through the first and the third goes on to where that is more. The course’s first and last step are left out.',
    'A step loses clearly more where the interval of the difference between the two shares (Newcombe, 95 % for all steps together) is above zero, and at least 5 learners and 0.5 % of all who start are lost beyond the expected share. While the data end before the course does, or where only some days or hours are chosen, no step is compared.',
    learners,
  ],
  ofAllRows: true,
  findings: dropFindings,
  chart: dropChart,
  table: (result, view) => stepTable(dropsTable, shownDrops(result.step_activity, view), dropColumns, view),
};

const visitedCompleted: Card<StepActivityResult> = {
  id: 'visited-completed',
  opens: { kind: 'step', field: 'step' },
  question: 'How many visit and complete each step?',
  definition: [
    'For each step, the learners with a first visit to it and those of them who marked it as complete, each learner once; the share is of its visitors.',
    'A few learners may complete a step without a recorded visit; they are counted apart and are in no share.',
    learners,
  ],
  comparison: completionComparison,
  findings: completionFindings,
  chart: completionChart,
  table: (result, view) => stepTable(stepCompletionTable, result.step_completion, completionColumns, view),
};

const unenrolled: Card<StepActivityResult> = {
  id: 'unenrolled',
  opens: { kind: 'step', field: 'step' },
  question: 'How far had those who unenrolled come?',
  definition: [
    'Learners who unenrolled, at whatever time, each counted at the furthest step in course order that they visited; where times are selected, that they visited first in these.',
    'Learners who unenrolled without visiting a step are not in it.',
    learners,
  ],
  needs: ['enrolments'],
  findings: unenrolledFindings,
  chart: unenrolledChart,
  table: stepActivityColumns('unenrolled_furthest'),
};

const discussion: Card<StepActivityResult> = {
  id: 'discussion',
  opens: { kind: 'step', field: 'step' },
  question: 'Where do learners comment and answer?',
  definition: [
    'For each step, every comment that learners wrote and every response they gave to its quiz questions, repeated attempts included.',
    'Where the comments or the quiz responses are not loaded, they are not known; in the export they are 0.',
    learners,
  ],
  findings: discussionFindings,
  chart: discussionChart,
  table: discussionTable,
};

/** What happens at each step of the course. */
export const stepActivity: Analysis<StepActivityResult> = {
  id: 'step-activity',
  needs: ['step-activity'],
  tables: { step_activity: stepActivityTable, step_completion: stepCompletionTable },
  cards: [whereStop, biggestDrops, visitedCompleted, unenrolled, discussion, stepDrop, stepVisits],
};
