import { names, useLearnerNames } from '@/store/learner-names';
import { learnerAddress, pseudonymAddress } from './address';

const byNumber = (ids: readonly string[]) => pseudonymAddress(ids.map(names.numberOf));

/** How the page of one learner, or of two, is addressed: by pseudonyms unless ids are shown. */
export function useLearnerAddress(): (ids: readonly string[]) => string {
  return useLearnerNames().showIds ? learnerAddress : byNumber;
}
