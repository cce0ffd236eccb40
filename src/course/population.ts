import type { People } from './people';

/** Whom the figures are about: 1 for each person who counts, by number in the run's people. */
export interface Population {
  readonly has: Uint8Array;
  readonly size: number;
}

/** Every learner, and nobody else. */
export function allLearners(people: People): Population {
  const has = new Uint8Array(people.ids.length);
  has.fill(1, 0, people.learners);
  return { has, size: people.learners };
}
