import { wilsonInterval } from '@/stats/wilson';
import { answerName } from '@/words/answers';
import { count, counted, percent, sampleSize } from '@/words/numbers';
import { labelledIntervals } from '../chart-kit/labelled-intervals';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import type { Card, CardView, Chart } from '../definition';
import { groupWords } from '../groups/tables';
import { archetypeFindings } from './archetype-findings';
import type { Outcome } from './contrasts';
import { chosenTable } from './profile-table';
import type { LearnerProfileResult, LearnerProfileRow } from './tables';

const ROW = 40;

/** In the order of the choice. */
const shown: readonly Outcome[] = ['visited_step', 'fully_participating', 'unenrolled'];

/** The same card's view, about archetypes alone. */
const about = (view: CardView): CardView => ({ ...view, choices: { ...view.choices, field: 'archetype' } });

function chosenOutcome(view: CardView): Outcome {
  return shown.find((outcome) => outcome === view.choices.outcome) ?? 'visited_step';
}

/** For each archetype the share of its learners with the chosen outcome, and its interval; most learners first. */
function archetypeChart({ learner_profile }: LearnerProfileResult, view: CardView): Chart | null {
  const outcome = chosenOutcome(view);
  const values = learner_profile
    .filter(({ field }) => field === 'archetype')
    .flatMap((row: LearnerProfileRow) => {
      const reached = row[outcome];
      if (reached === null) return [];
      const { low, high } = wilsonInterval(reached, row.learners);
      return [
        {
          name: answerName('archetype', row.value),
          value: (100 * reached) / row.learners,
          low: 100 * low,
          high: 100 * high,
          label: `${percent(reached, row.learners)} (${sampleSize(row.learners)})`,
          part: `${count(reached)} of ${counted(row.learners, 'learner')}`,
          interval: `${percent(low, 1)} to ${percent(high, 1)}`,
        },
      ];
    });
  if (values.length === 0) return null;
  const layers = labelledIntervals({
    names: values.map(({ name }) => name),
    domain: [0, 100],
    title: `${groupWords[outcome]}, with 95 % interval`,
    labelExpr: percentLabels,
    labelWidth: 130,
    tooltip: [
      { field: 'name', title: 'Archetype' },
      { field: 'part', title: groupWords[outcome] },
      { field: 'interval', title: '95 % interval' },
    ],
  });
  const listed = values.map(({ name, label }) => `${name} ${label}`).join('; ');
  return {
    spec: layeredSpec({ height: values.length * ROW, layers }),
    values,
    summary: `${groupWords[outcome]}, by archetype: ${listed}.`,
  };
}

/** What became of learners who gave different reasons for learning. */
export const archetypesCard: Card<LearnerProfileResult> = {
  id: 'archetypes',
  question: 'Do archetypes fare differently?',
  definition: [
    'Enrolled learners by the archetype, the reason for learning, that the survey at enrolment gives them; of several answers of one learner the latest counts. Learners who did not answer, and staff, are left out.',
    'For each, the share who visited a step, fully participated or unenrolled at any time, with Wilson’s interval at 95 %; archetypes with most learners come first.',
    'An archetype clearly differs where the interval of the difference from all others who answered (Newcombe, 95 % for all comparisons of archetypes and of the three outcomes together) does not hold zero; archetypes with fewer than 20 learners are not compared.',
    'Few learners answer, and those who do are not like the others.',
  ],
  choices: [
    {
      id: 'outcome',
      label: 'Outcome',
      options: shown.map((value) => ({ value, label: groupWords[value] })),
      initial: 'visited_step',
    },
  ],
  needs: ['archetype-survey-responses'],
  findings: (result, view) => archetypeFindings(result, chosenOutcome(view), view),
  chart: archetypeChart,
  table: (result, view) => chosenTable(result, about(view)),
};
