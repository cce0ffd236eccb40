import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { waveChart } from './charts';
import { waveFindings } from './findings';
import { type ActivityOf, rowsOf, stepWave } from './rows';
import { type CourseWavesResult, courseWavesTable, type WaveActivity, waveWords } from './tables';

const days = `Days are counted ${CLOCK}; the week is that of the step, not of the calendar.`;

type WaveCard = Pick<Card<CourseWavesResult>, 'id' | 'question' | 'definition' | 'choices'>;

function waveCard(activityOf: ActivityOf, activity: WaveActivity, card: WaveCard): Card<CourseWavesResult> {
  return {
    ...card,
    needs: [waveWords[activity].dataset],
    findings: waveFindings(activityOf),
    chart: waveChart(activityOf),
    table: (result, view) => ({ schema: courseWavesTable, rows: rowsOf(result, activityOf(view)) }),
  };
}

const steps = waveCard(stepWave, 'step_visits', {
  id: 'steps',
  question: 'How do visits and completions run through the course?',
  definition: [
    'Learners’ first visits of steps, or their last completions, on each day, and for the steps of each week how many there had been until then. Each learner counts once for a step.',
    'A completion is the last one recorded: a step marked again later counts on the later day.',
    `${days} ${LEARNERS}`,
  ],
  choices: [
    {
      id: 'activity',
      label: 'Show',
      options: [
        { value: 'step_visits', label: 'First visits' },
        { value: 'step_completions', label: 'Completions' },
      ],
      initial: 'step_visits',
    },
  ],
});

const comments = waveCard(() => 'comments', 'comments', {
  id: 'comments',
  question: 'When do the comments come in?',
  definition: [
    'Comments by learners on each day, replies among them, and for the steps of each week how many there had been until then.',
    `${days} Comments without a readable time or step are left out.`,
    LEARNERS,
  ],
});

const responses = waveCard(() => 'responses', 'responses', {
  id: 'responses',
  question: 'When do the quiz responses come in?',
  definition: [
    'Responses by learners to quiz questions on each day, repeated attempts among them, and for the steps of each week how many there had been until then.',
    `${days} Responses without a readable time or step are left out.`,
    LEARNERS,
  ],
});

/** What learners do on each day at the steps of each week: the waves that run through a course. */
export const courseWaves: Analysis<CourseWavesResult> = {
  id: 'course-waves',
  needs: [],
  tables: { course_waves: courseWavesTable },
  cards: [steps, comments, responses],
};
