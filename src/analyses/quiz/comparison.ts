import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import type { Comparison, Side } from '../comparison';
import { differenceFindings, HOLM, SHARES } from '../comparison-kit/findings';
import { matchSteps } from '../comparison-kit/match-steps';
import { ranked } from '../comparison-kit/ranked';
import { shareDots } from '../comparison-kit/share-dots';
import { type ComparedItem, itemDifferences } from '../comparison-kit/share-items';
import { shareTable } from '../comparison-kit/share-table';
import type { QuizQuestionsRow, QuizResult } from './tables';

type Sides = readonly Side<QuizResult>[];

/** Each side's questions as the first side names them: those of a step that it lacks are left out. */
function named(sides: Sides): readonly ReadonlyMap<string, QuizQuestionsRow>[] {
  const steps = sides.map(({ result }) => [
    ...new Map(
      result.quiz_questions.map(({ week_number, step_number }) => [
        stepLabel(week_number, step_number),
        { week_number, step_number },
      ]),
    ).values(),
  ]);
  const { grid, places } = matchSteps(sides.map(({ view }, side) => ({ steps: steps[side], view })));
  return sides.map(({ result }, side) => {
    const placeOf = new Map(
      steps[side].map(({ week_number, step_number }, at) => [
        stepLabel(week_number, step_number),
        places[side][at],
      ]),
    );
    return new Map(
      result.quiz_questions.flatMap((row) => {
        const place = placeOf.get(stepLabel(row.week_number, row.step_number)) ?? -1;
        if (place < 0) return [];
        const { week_number, step_number } = grid[place];
        return [[`${stepLabel(week_number, step_number)}.${row.question_number}`, row] as const];
      }),
    );
  });
}

const parts = (question: string) => question.split('.').map(Number);

function inOrder(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  const at = left.findIndex((each, i) => each !== right[i]);
  return at < 0 ? 0 : left[at] - right[at];
}

function items(sides: Sides): readonly ComparedItem[] {
  const rows = named(sides);
  const questions = [...new Set(rows.flatMap((own) => [...own.keys()]))].toSorted(inOrder);
  return questions.map((question) => ({
    key: `facility-${question}`,
    name: question,
    full: `Right at first, ${question}`,
    what: `are right at the first attempt at question ${question}`,
    shares: rows.map((own) => {
      const row = own.get(question);
      return row && row.learners > 0
        ? { part: Math.round(row.first_attempt_correct_rate * row.learners), all: row.learners }
        : null;
    }),
  }));
}

const differencesOf = (sides: Sides) => itemDifferences(sides, items(sides));

/** How hard the questions are, side by side. */
export const facilityComparison: Comparison<QuizResult> = {
  definition: [
    'At each question that both have, the share of its learners whose first attempt is right is compared.',
    SHARES,
    HOLM,
  ],
  ofAllRows: true,
  differences: differencesOf,
  findings: (sides) => differenceFindings(sides, differencesOf(sides), 'question'),
  chart(sides) {
    const all = items(sides);
    const summary = `For ${counted(all.length, 'question')}, the share of each side’s learners who are right at the first attempt.`;
    return shareDots(sides, all, ranked(differencesOf(sides)), 'Right at the first attempt', summary);
  },
  table: (sides) =>
    shareTable(sides, items(sides), ranked(differencesOf(sides)), {
      name: 'compared_facility',
      item: 'Question',
      itemIs: 'The question as week.step.number, as the first side has it.',
      all: 'Learners who answered the question.',
      part: 'Those of them whose first attempt is right.',
    }),
};
