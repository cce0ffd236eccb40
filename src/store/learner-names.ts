import { useMemo } from 'react';
import { shortId } from '@/words/learner-ids';
import { pseudonym, pseudonyms } from '@/words/pseudonyms';
import { useStore } from './index';

/** The pseudonyms of this page, in all runs; gone when it is closed. */
export const names = pseudonyms((limit) => {
  const [drawn] = crypto.getRandomValues(new Uint32Array(1));
  return Math.floor((drawn / 2 ** 32) * limit);
});

export interface LearnerNames {
  /** Whether ids are shown as they are. */
  readonly showIds: boolean;
  /** The id, whole, or the pseudonym in its place. */
  readonly nameOf: (id: string) => string;
  /** As there is room for it on screen. */
  readonly shortNameOf: (id: string) => string;
}

const pseudonymOf = (id: string) => pseudonym(names.numberOf(id));
const shown: LearnerNames = { showIds: true, nameOf: (id) => id, shortNameOf: shortId };
const named: LearnerNames = { showIds: false, nameOf: pseudonymOf, shortNameOf: pseudonymOf };

/** How learners are named on screen: by pseudonyms unless it was chosen to show ids. */
export function useLearnerNames(): LearnerNames {
  return useStore((store) => store.showIds) ? shown : named;
}

/** What learners are looked for by: a part of the id, or of the pseudonym, with which a whole id is found too. */
export function useLearnerSearch(search: string): {
  readonly search: string;
  readonly ids?: readonly string[];
} {
  const { showIds } = useLearnerNames();
  return useMemo(() => {
    const part = search.trim();
    return showIds || part === '' ? { search } : { search: '', ids: [part, ...names.matching(part)] };
  }, [search, showIds]);
}
