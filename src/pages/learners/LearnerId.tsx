import { useLearnerNames } from '@/store/learner-names';

/** A learner's pseudonym; where ids are shown the id, short, and whole in its title. */
export function LearnerId({ id }: { readonly id: string }) {
  const { showIds, shortNameOf } = useLearnerNames();
  return <bdi title={showIds ? id : undefined}>{shortNameOf(id)}</bdi>;
}
