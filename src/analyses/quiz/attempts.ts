import type { ColumnTable } from 'arquero';
import { remembered } from '@/course/remembered';
import { integers, names, numbers, truths } from '@/course/run';
import { sortedPlaces } from '@/stats/sorted-places';
import { take } from '@/stats/take';

/** A population's responses in order of time, those without a readable time last, of equal times in the order of the file. */
export interface Attempts {
  /** Their rows in the table. */
  readonly rows: Uint32Array;
  /** How many have a time. */
  readonly timed: number;
  readonly person: Int32Array;
  /** The question's code among the names of the table's questions. */
  readonly question: Uint32Array;
  readonly questions: readonly string[];
  /** From 1, among the learner's responses to the question. */
  readonly attempt: Int32Array;
  /** The place among these responses of the learner's first to the question. */
  readonly first: Int32Array;
  /** 1 only where the export says so. */
  readonly right: Uint8Array;
}

const known = new WeakMap<ColumnTable, Attempts>();

/** The responses of a table with their attempt, worked out once for each: several analyses read them. */
export function attemptsOf(responses: ColumnTable, people: number): Attempts {
  return remembered(known, responses, () => numbered(responses, people));
}

function numbered(responses: ColumnTable, people: number): Attempts {
  const time = numbers(responses, 'submitted_at');
  const allPersons = integers(responses, 'person');
  const { codes, values } = names(responses, 'quiz_question');
  const correct = truths(responses, 'correct');
  const rows = sortedPlaces(time);
  const person = take(allPersons, rows);
  const question = take(codes, rows);
  const untimed = rows.findIndex((row) => Number.isNaN(time[row]));
  return {
    rows,
    timed: untimed < 0 ? rows.length : untimed,
    person,
    question,
    questions: values,
    ...countAttempts(person, people, question, values.length),
    right: take(correct, rows).map((is) => (is === 1 ? 1 : 0)),
  };
}

/** Person by person, so that one count for each question is enough. */
function countAttempts(
  person: Int32Array,
  people: number,
  question: Uint32Array,
  questions: number,
): Pick<Attempts, 'attempt' | 'first'> {
  const attempt = new Int32Array(person.length);
  const first = new Int32Array(person.length);
  const made = new Int32Array(questions);
  const firstAt = new Int32Array(questions);
  const starts = new Uint32Array(people + 1);
  for (const who of person) starts[who + 1]++;
  for (let who = 0; who < people; who++) starts[who + 1] += starts[who];
  const places = new Uint32Array(person.length);
  const next = starts.slice(0, people);
  person.forEach((who, place) => {
    places[next[who]++] = place;
  });
  for (let who = 0; who < people; who++) {
    const own = places.subarray(starts[who], starts[who + 1]);
    for (const place of own) {
      const asked = question[place];
      if (made[asked] === 0) firstAt[asked] = place;
      attempt[place] = ++made[asked];
      first[place] = firstAt[asked];
    }
    for (const place of own) made[question[place]] = 0;
  }
  return { attempt, first };
}
