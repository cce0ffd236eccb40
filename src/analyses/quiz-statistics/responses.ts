import type { ColumnTable } from 'arquero';
import { remembered } from '@/course/remembered';
import { integers, names, numbers, type Run } from '@/course/run';
import { placesWhere, take } from '@/stats/take';
import { attemptsOf } from '../quiz/attempts';

export interface Question {
  /** As exported: `week.step.number`. */
  readonly name: string;
  readonly week: number;
  readonly step: number;
  /** The step's place in the run. */
  readonly place: number;
  /** At least one response is right; a question without any asks for an opinion. */
  readonly graded: boolean;
}

/** A population's responses, in order of time, each numbered among its learner's at the question. */
export interface Responses {
  /** In course order. */
  readonly questions: readonly Question[];
  readonly person: Int32Array;
  /** Place in `questions`. */
  readonly question: Int32Array;
  /** From 1. */
  readonly attempt: Int32Array;
  /** The place among these responses of the learner's first to the question. */
  readonly first: Int32Array;
  readonly right: Uint8Array;
  readonly answer: readonly string[];
}

/** Learners' first attempts at graded questions. */
export interface FirstAnswers extends Omit<Responses, 'attempt' | 'first'> {
  /** Attempts that the learner made at the question. */
  readonly attempts: Int32Array;
  /** The share right at first of the learner's other graded questions; NaN where there is no other. */
  readonly rest: Float64Array;
}

type Place = { name: string; place: number; number: number; graded: boolean };

const knownResponses = new WeakMap<ColumnTable, Responses>();

/** The responses of a table, worked out once for each: several analyses read them. */
export function readResponses(table: ColumnTable, run: Run): Responses {
  return remembered(knownResponses, table, () => numbered(table, run));
}

/** Responses without a time did not happen. */
function numbered(table: ColumnTable, { steps, people }: Run): Responses {
  const number = numbers(table, 'question_number');
  const step = integers(table, 'step');
  const answers = names(table, 'response');
  const all = attemptsOf(table, people.ids.length);
  const rows = all.rows.subarray(0, all.timed);
  const right = all.right.subarray(0, all.timed);
  const found = new Map<number, Place>();
  rows.forEach((row, index) => {
    const code = all.question[index];
    let question = found.get(code);
    if (!question) {
      question = { name: all.questions[code], place: step[row], number: number[row], graded: false };
      found.set(code, question);
    }
    if (right[index] === 1) question.graded = true;
  });
  const ordered = [...found].toSorted(
    ([, a], [, b]) => a.place - b.place || a.number - b.number || (a.name < b.name ? -1 : 1),
  );
  const ranks = new Int32Array(all.questions.length);
  ordered.forEach(([code], rank) => {
    ranks[code] = rank;
  });
  return {
    questions: ordered.map(([, each]) => ({
      name: each.name,
      week: steps.weeks[each.place],
      step: steps.numbers[each.place],
      place: each.place,
      graded: each.graded,
    })),
    person: all.person.subarray(0, all.timed),
    question: take(ranks, all.question.subarray(0, all.timed)),
    attempt: all.attempt.subarray(0, all.timed),
    first: all.first.subarray(0, all.timed),
    right,
    answer: Array.from(rows, (row) => answers.values[answers.codes[row]]),
  };
}

const knownFirst = new WeakMap<Responses, FirstAnswers>();

/** The first attempts at graded questions, worked out once for the same responses. */
export function firstAnswers(all: Responses): FirstAnswers {
  return remembered(knownFirst, all, () => attemptedFirst(all));
}

/** The first attempts at graded questions, with the learner's share right at first of the others. */
function attemptedFirst(all: Responses): FirstAnswers {
  const { questions, person, question, attempt, first, right, answer } = all;
  const isGraded = questions.map(({ graded }) => graded);
  const rows = placesWhere(attempt.length, (row) => attempt[row] === 1 && isGraded[question[row]]);
  const most = person.reduce((a, b) => Math.max(a, b), -1) + 1;
  const rightOf = new Int32Array(most);
  const answeredBy = new Int32Array(most);
  const attemptsAt = new Int32Array(attempt.length);
  for (let row = 0; row < attempt.length; row++) attemptsAt[first[row]] = attempt[row];
  for (const row of rows) {
    rightOf[person[row]] += right[row];
    answeredBy[person[row]]++;
  }
  return {
    questions,
    person: take(person, rows),
    question: take(question, rows),
    right: take(right, rows),
    answer: Array.from(rows, (row) => answer[row]),
    attempts: take(attemptsAt, rows),
    rest: new Float64Array(rows.length).map((_, place) => {
      const row = rows[place];
      const others = answeredBy[person[row]] - 1;
      return others > 0 ? (rightOf[person[row]] - right[row]) / others : Number.NaN;
    }),
  };
}

/** The rows of each question, by its place. */
export function rowsByQuestion({ questions, question }: FirstAnswers): readonly (readonly number[])[] {
  const rows: number[][] = questions.map(() => []);
  question.forEach((place, row) => {
    rows[place].push(row);
  });
  return rows;
}
