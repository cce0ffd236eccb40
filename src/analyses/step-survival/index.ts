import type { Analysis, Card } from '../definition';
import { basisChoice, chosenBasis, chosenCurve } from './basis';
import { survivalChart } from './charts';
import { survivalComparison } from './comparison';
import { survivalFindings } from './findings';
import { type StepSurvivalResult, survivalTable } from './tables';

const hidden: Readonly<Record<'steps' | 'days', readonly string[]>> = {
  steps: ['basis', 'time'],
  days: ['basis', 'week_number', 'step_number'],
};

const howFar: Card<StepSurvivalResult> = {
  id: 'how-far',
  opens: { kind: 'step', field: 'step' },
  question: 'How long do learners keep going?',
  definition: [
    'Over steps, learners stop at the step of their latest first visit, and those whose latest is the course’s last step are counted as never having stopped; over days, they stop with their latest first visit, in whole days of 24 hours since their first one, wherever in the course they are.',
    'Learners whose latest visit lies within the last seven days of the data (up to the latest visit or completion of any learner of the run, selected or not, in the selected times) may yet go on: they count as long as they were seen and not as having stopped.',
    'Shares are Kaplan–Meier estimates, with 95 % intervals for each point by itself (Greenwood’s variance, log–log scale); the median’s interval is all times at which one half lies within those intervals (Brookmeyer and Crowley).',
    'Learners are enrolments with the role learner who visited a step; staff are left out.',
  ],
  choices: [basisChoice],
  comparison: survivalComparison,
  findings: survivalFindings,
  chart: survivalChart,
  table: (result, view) => {
    const left = hidden[chosenBasis(view)];
    const columns = survivalTable.columns.filter(({ name }) => !left.includes(name));
    return { schema: { ...survivalTable, columns }, rows: chosenCurve(result, view) };
  },
};

/** How long learners keep going, allowing for those who still do. */
export const stepSurvival: Analysis<StepSurvivalResult> = {
  id: 'step-survival',
  needs: ['step-activity'],
  tables: { survival: survivalTable },
  cards: [howFar],
};
