import { type FirstAnswers, rowsByQuestion } from './responses';
import { type Patterns, patternsOf } from './scale';

/** A step with graded questions, and how its learners answer them at first; learners are numbered anew, without gaps. */
export interface Quiz {
  /** Places of its questions. */
  readonly questions: readonly number[];
  /** Of those who answered all of them. */
  readonly patterns: Patterns;
  readonly answeredAny: number;
}

export interface Quizzes {
  readonly quizzes: readonly Quiz[];
  /** Learners with any first answer to a graded question. */
  readonly learners: number;
  /** The rows of first answers to each question, by its place. */
  readonly rows: readonly (readonly number[])[];
  /** The new number of the learner of each row. */
  readonly learner: Int32Array;
}

/** The quizzes of a course, in its order. */
export function quizzes(first: FirstAnswers): Quizzes {
  const numberOf = new Map<number, number>();
  const learner = Int32Array.from(first.person, (person) => {
    const number = numberOf.get(person) ?? numberOf.size;
    numberOf.set(person, number);
    return number;
  });
  const rows = rowsByQuestion(first);
  const byStep = new Map<number, number[]>();
  first.questions.forEach(({ graded, place: step }, place) => {
    if (graded && rows[place].length > 0) byStep.set(step, [...(byStep.get(step) ?? []), place]);
  });
  return {
    learners: numberOf.size,
    rows,
    learner,
    quizzes: [...byStep.values()].map((questions) => {
      const marks = new Map<number, string>();
      const seen = new Set<number>();
      questions.forEach((question, index) => {
        for (const row of rows[question]) {
          seen.add(learner[row]);
          const before = index === 0 ? '' : marks.get(learner[row]);
          if (before?.length === index) marks.set(learner[row], before + first.right[row]);
        }
      });
      const complete = [...marks].filter(([, text]) => text.length === questions.length);
      return {
        questions,
        patterns: patternsOf(new Map(complete), questions.length),
        answeredAny: seen.size,
      };
    }),
  };
}
