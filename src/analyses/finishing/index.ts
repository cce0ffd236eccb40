import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { finishingChart } from './charts';
import { finishingFindings } from './findings';
import { type FinishingResult, finishersTable, finishingTable } from './tables';

const goesWith: Card<FinishingResult> = {
  id: 'goes-with',
  opens: { kind: 'step', field: 'step' },
  question: 'What goes with completing half of the steps?',
  definition: [
    'Counted are the learners who complete at least half of the steps that any learner of the run has activity for, in the whole run whatever times are selected. For each step, its own completion is left out of both the learner’s count and the half, for it would be tied to them by itself.',
    'Among learners who visited the step or a later one, those who marked it as complete, answered its quiz or commented on it are set against those who came as far and did not; where times are selected, what counts is what they visited and did in these. Whoever completes a step late in the course has usually completed most before it, so late steps go with it as a matter of course; the first week says more.',
    'Differences are tested by Fisher’s exact test, all together (Holm, 95 %); the interval is Newcombe’s at the level of that test, drawn out to zero where it does not tell a difference from chance. A dot is pale where it may be chance, and nothing is compared with fewer than 20 learners on either side. Ranks are by the end of the interval that is nearer to zero.',
    `It says what goes with completing half of the steps, not what causes it: keen learners do more of everything. That a video was watched is not in the files, only that its step was marked as complete. ${LEARNERS}`,
  ],
  findings: finishingFindings,
  chart: finishingChart,
  table: ({ finishing }) => ({ schema: finishingTable, rows: finishing }),
};

/** For each step and activity, how much likelier to complete half of the steps the learners are who did it. */
export const finishing: Analysis<FinishingResult> = {
  id: 'finishing',
  needs: ['step-activity'],
  tables: { finishing: finishingTable, finishers: finishersTable },
  cards: [goesWith],
};
