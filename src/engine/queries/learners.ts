import type { AnalysisContext } from '@/analyses/context';
import { seededUniform } from '@/stats/seeded-uniform';
import { isoDate } from '@/stats/timestamp';
import { type LearnerFigures, learnerFigures } from './learners-figures';

/** What single learners are looked for by. */
export interface LearnerSearch {
  /** A part of the id; everyone where it is empty. Capitals and small letters are alike. */
  readonly search: string;
  /** Only these ids, in whole; capitals and small letters are alike. Absent where it may be any. */
  readonly ids?: readonly string[];
  /** Most steps visited first, latest event first, or at random among those with any activity. */
  readonly order: 'steps' | 'latest' | 'random';
  /** The same seed gives the same order at random. */
  readonly seed: number;
}

/** One learner among those found. Figures whose file is missing are null. */
export interface FoundLearner {
  readonly id: string;
  readonly visited: number | null;
  readonly completed: number | null;
  readonly comments: number | null;
  /** ISO date of the latest visit, completion, answer or comment, by the chosen clock; null where there is none. */
  readonly lastActive: string | null;
}

export interface LearnersFound {
  /** How many match; of these at most fifty come back. */
  readonly matches: number;
  readonly learners: readonly FoundLearner[];
}

/** Whether a learner of this id can be shown. */
export type LearnerStatus = 'selected' | 'not-selected' | 'unknown';

const MOST = 50;

/** The numbers of the learners of the selection whose id has this part. */
function matching({ run, population }: AnalysisContext, { search, ids: only }: LearnerSearch): Int32Array {
  const part = search.trim().toLowerCase();
  const { ids } = run.people;
  const wanted = only && new Set(only.map((id) => id.toLowerCase()));
  const found = new Int32Array(population.size);
  let size = 0;
  for (let person = 0; person < ids.length; person++) {
    if (population.has[person] !== 1) continue;
    if (wanted && !wanted.has(ids[person].toLowerCase())) continue;
    if (part === '' || ids[person].toLowerCase().includes(part)) found[size++] = person;
  }
  return found.subarray(0, size);
}

/** The first fifty by falling keys, of equal keys the first. */
function firstFew(people: Int32Array, key: (person: number) => readonly [number, number]): readonly number[] {
  const few: { readonly person: number; readonly key: readonly [number, number] }[] = [];
  for (const person of people) {
    const own = key(person);
    const before = (other: readonly [number, number]) =>
      own[0] > other[0] || (own[0] === other[0] && own[1] > other[1]);
    const worst = few[MOST - 1];
    if (worst && !before(worst.key)) continue;
    const place = few.findIndex((other) => before(other.key));
    few.splice(place < 0 ? few.length : place, 0, { person, key: own });
    if (few.length > MOST) few.pop();
  }
  return few.map(({ person }) => person);
}

function keyOf(
  { order, seed }: LearnerSearch,
  { visited, latest }: LearnerFigures,
): (person: number) => readonly [number, number] {
  const last = (person: number) => (Number.isNaN(latest[person]) ? Number.NEGATIVE_INFINITY : latest[person]);
  switch (order) {
    case 'steps':
      return (person) => [visited?.[person] ?? 0, last(person)];
    case 'latest':
      return (person) => [last(person), visited?.[person] ?? 0];
    case 'random': {
      const draw = seededUniform(seed);
      return () => [draw(), 0];
    }
  }
}

/** Finds learners of the selection for someone to choose from. Their figures are of the selected times. */
export function findLearners(context: AnalysisContext, question: LearnerSearch): LearnersFound {
  const { run, time } = context;
  const figures = learnerFigures(context);
  const { visited, completed, comments, latest } = figures;
  const found = matching(context, question);
  const active =
    question.order === 'random' ? found.filter((person) => !Number.isNaN(latest[person])) : found;
  const learners = firstFew(active, keyOf(question, figures)).map((person) => ({
    id: run.people.ids[person],
    visited: visited?.[person] ?? null,
    completed: completed?.[person] ?? null,
    comments: comments?.[person] ?? null,
    lastActive: Number.isNaN(latest[person]) ? null : isoDate(time.day(latest[person], person)),
  }));
  return { matches: active.length, learners };
}

/** Whether these ids are learners of the run, and of the selection. */
export function learnerStatuses(
  { run, population }: AnalysisContext,
  ids: readonly string[],
): readonly LearnerStatus[] {
  return ids.map((id) => {
    const person = run.people.index.get(id);
    if (person === undefined || person >= run.people.learners) return 'unknown';
    return population.has[person] === 1 ? 'selected' : 'not-selected';
  });
}
