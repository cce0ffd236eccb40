import { remembered } from '@/course/remembered';
import { placesWhere, take } from '@/stats/take';
import type { Attempts } from './attempts';
import type { QuizAttemptsRow } from './tables';

/** What each learner made of each question that they answered, in order of their first attempts. */
export interface LearnerAttempts {
  /** The places of the first attempts among all. */
  readonly first: Uint32Array;
  readonly person: Int32Array;
  /** The question's code. */
  readonly question: Uint32Array;
  readonly attempts: Int32Array;
  /** 1 where the first attempt was right. */
  readonly rightAtFirst: Uint8Array;
  /** 1 where any attempt was right. */
  readonly everRight: Uint8Array;
  /** 1 where a wrong attempt came after the first right one. */
  readonly wrongAfterRight: Uint8Array;
}

const known = new WeakMap<Attempts, LearnerAttempts>();

/** Attempts by learner and question, worked out once for the same attempts. */
export function learnerAttempts(all: Attempts): LearnerAttempts {
  return remembered(known, all, () => byLearner(all));
}

function byLearner({ person, question, attempt, first: firstOf, right }: Attempts): LearnerAttempts {
  const first = placesWhere(attempt.length, (place) => attempt[place] === 1);
  /** By the place of the first attempt. */
  const groupOf = new Int32Array(attempt.length);
  first.forEach((place, group) => {
    groupOf[place] = group;
  });
  const attempts = new Int32Array(first.length);
  const rightAtFirst = new Uint8Array(first.length);
  const everRight = new Uint8Array(first.length);
  const wrongAfterRight = new Uint8Array(first.length);
  for (let place = 0; place < attempt.length; place++) {
    const group = groupOf[firstOf[place]];
    attempts[group]++;
    if (right[place] === 1) {
      everRight[group] = 1;
      if (attempt[place] === 1) rightAtFirst[group] = 1;
    } else if (everRight[group] === 1) {
      wrongAfterRight[group] = 1;
    }
  }
  return {
    first,
    person: take(person, first),
    question: take(question, first),
    attempts,
    rightAtFirst,
    everRight,
    wrongAfterRight,
  };
}

/** How many learners needed each number of attempts, by question. */
export function attemptRows({ questions }: Attempts, perLearner: LearnerAttempts): QuizAttemptsRow[] {
  const counts = questions.map((): number[] => []);
  perLearner.question.forEach((question, group) => {
    const own = counts[question];
    const made = perLearner.attempts[group];
    own[made] = (own[made] ?? 0) + 1;
  });
  return questions
    .map((quiz_question, question) => ({ quiz_question, own: counts[question] }))
    .toSorted((a, b) => (a.quiz_question < b.quiz_question ? -1 : 1))
    .flatMap(({ quiz_question, own }) =>
      own.flatMap((learners, attempts) => ({ quiz_question, attempts, learners })),
    );
}
