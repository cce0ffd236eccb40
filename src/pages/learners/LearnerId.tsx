import { shortId } from '@/words/learner-ids';

/** A learner's id, short; whole in its title. */
export function LearnerId({ id }: { readonly id: string }) {
  return <bdi title={id}>{shortId(id)}</bdi>;
}
