import type { ColumnTable } from 'arquero';
import { integers, numbers, type Run } from '@/course/run';
import { countValue } from '@/stats/count-value';
import { quantileOfCounts } from '@/stats/quantile';
import type { Attempts } from './attempts';
import type { ItemRest } from './discrimination';
import type { LearnerAttempts } from './learner-attempts';
import type { QuizQuestionsRow } from './tables';

/** What the learners of one question have done so far. */
class QuestionTally {
  learners = 0;
  responses = 0;
  wrongAfterRight = 0;
  /** The means so far (B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares", 1962). */
  meanAttempts = 0;
  rightAtFirst = 0;
  everRight = 0;
  /** How many learners made so many attempts. */
  readonly attempts: number[] = [0];

  /** @param first The place of the question's earliest response among all. */
  constructor(readonly first: number) {}

  add(perLearner: LearnerAttempts, group: number): void {
    const attempts = perLearner.attempts[group];
    this.learners++;
    this.responses += attempts;
    this.wrongAfterRight += perLearner.wrongAfterRight[group];
    this.meanAttempts += (attempts - this.meanAttempts) / this.learners;
    this.rightAtFirst += (perLearner.rightAtFirst[group] - this.rightAtFirst) / this.learners;
    this.everRight += (perLearner.everRight[group] - this.everRight) / this.learners;
    countValue(this.attempts, attempts);
  }
}

/** The figures of each question, in course order; a question's place is that of its earliest response. */
export function questionRows(
  responses: ColumnTable,
  { rows, questions }: Attempts,
  perLearner: LearnerAttempts,
  discrimination: ReadonlyMap<number, ItemRest>,
  { steps }: Run,
): QuizQuestionsRow[] {
  const step = integers(responses, 'step');
  const number = numbers(responses, 'question_number');
  const tallies = new Map<number, QuestionTally>();
  perLearner.question.forEach((question, group) => {
    let tally = tallies.get(question);
    if (!tally) {
      tally = new QuestionTally(perLearner.first[group]);
      tallies.set(question, tally);
    }
    tally.add(perLearner, group);
  });
  return [...tallies]
    .map(([question, tally]) => {
      const row = rows[tally.first];
      return { question, tally, name: questions[question], place: step[row], number: number[row] };
    })
    .toSorted((a, b) => a.place - b.place || a.number - b.number || (a.name < b.name ? -1 : 1))
    .map(({ question, tally, name, place, number: question_number }) => {
      const r = discrimination.get(question)?.correlation ?? Number.NaN;
      return {
        quiz_question: name,
        week_number: steps.weeks[place],
        step_number: steps.numbers[place],
        question_number,
        responses: tally.responses,
        learners: tally.learners,
        mean_attempts: tally.meanAttempts,
        median_attempts: quantileOfCounts(tally.attempts, 0.5),
        max_attempts: tally.attempts.length - 1,
        first_attempt_correct_rate: tally.rightAtFirst,
        ever_correct_rate: tally.everRight,
        wrong_after_correct_learners: tally.wrongAfterRight,
        discrimination: Number.isNaN(r) ? null : r,
      };
    });
}
