import { quantileOfCounts } from '@/stats/quantile';
import { plainNumber } from '@/words/durations';
import { counted } from '@/words/numbers';
import type { Comparison, Side } from '../comparison';
import { allChosen, notChosenBy } from '../comparison-kit/chosen-by';
import { sideColumn } from '../comparison-kit/columns';
import { differenceFindings, HOLM, whileAnyUnderWay } from '../comparison-kit/findings';
import { sidePanels } from '../comparison-kit/side-panels';
import { PAIRS, spreadDifferences } from '../comparison-kit/spread';
import { column, tableSchema } from '../schema';
import type { QuizAnswerersResult } from './tables';

type Sides = readonly Side<QuizAnswerersResult>[];

/** How many of a side's visitors answered so many questions, with their mean and median; null where nobody visited. */
function spreadOf({ result }: Side<QuizAnswerersResult>) {
  const rows = result.quiz_answerers.filter(({ group }) => group === 'visited');
  const counts = rows.map(({ learners }) => learners);
  const learners = counts.reduce((sum, each) => sum + each, 0);
  if (learners === 0) return null;
  const mean = rows.reduce((sum, row) => sum + row.questions * row.learners, 0) / learners;
  const median = quantileOfCounts(counts, 0.5);
  const text = `${plainNumber(median)} ${median === 1 ? 'question' : 'questions'}`;
  return { counts, learners, mean, median, text, unit: 'questions' };
}

const answered = {
  key: 'questions-answered',
  name: 'Questions answered',
  what: 'answer more questions',
  chosenBy: 'answered_quiz',
} as const;

const differences = (sides: Sides) =>
  notChosenBy(sides, [answered]).flatMap((each) => spreadDifferences(sides, each, sides.map(spreadOf)));

type ComparedAnswerersRow = {
  readonly side: string;
  readonly questions: number;
  readonly learners: number;
  readonly share: number;
};

const comparedAnswerers = tableSchema<ComparedAnswerersRow>(
  'compared_answerers',
  'side and number of questions',
  {
    side: sideColumn,
    questions: column('integer', 'Questions', 'A number of different questions answered at least once.'),
    learners: column('count', 'Learners', 'Learners of the side who visited a step and answered that many.'),
    share: column('rate', 'Share', 'Their share of the side’s learners who visited a step.'),
  },
);

/** How many questions learners answer, side by side. */
export const answererComparison: Comparison<QuizAnswerersResult> = {
  ofAllRows: true,
  definition: [
    'All learners of each side who visited a step, by the number of different questions they answered.',
    PAIRS.replace(', values of one bin counting as equal', ''),
    HOLM,
  ],
  differences,
  findings(sides) {
    const chosen = allChosen(sides, [answered], 'whether they answered a question');
    if (chosen) return [chosen];
    return whileAnyUnderWay(differenceFindings(sides, differences(sides), null), sides);
  },
  chart(sides) {
    const spreads = sides.map(spreadOf);
    const most = Math.max(0, ...spreads.map((own) => own?.counts.length ?? 0));
    const bins = Array.from({ length: most }, (_, n) => ({ name: String(n), words: String(n) }));
    return sidePanels(sides, {
      bins,
      title: 'Questions answered',
      counts: spreads.map((own) => bins.map((_, n) => own?.counts[n] ?? 0)),
      notes: spreads.map((own) =>
        own
          ? `${counted(own.learners, 'learner')}, median ${plainNumber(own.median)}, mean ${plainNumber(own.mean)}`
          : 'nobody',
      ),
      summary: `Bars of the share of each side’s learners by how many questions they answered, from none to ${counted(most - 1, 'question')}.`,
    });
  },
  table: (sides) => ({
    schema: comparedAnswerers,
    rows: sides.flatMap((side) => {
      const own = spreadOf(side);
      return (own?.counts ?? []).map((learners, questions) => ({
        side: side.label,
        questions,
        learners,
        share: learners / (own?.learners ?? 1),
      }));
    }),
  }),
};
