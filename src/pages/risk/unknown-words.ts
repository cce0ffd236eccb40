import type { FeatureSource, UnknownFeatures } from '@/engine/protocol';
import { formatOf } from '@/formats';
import { features } from '@/risk/features/definitions';
import { inWords } from '@/words/list';

type NameOf = (run: string) => string;

const labels = new Map<string, string>(features.map(({ id, label }) => [id, label]));

/** The names of features as sentences hold them. */
export const quotedFeatures = (ids: readonly string[]) => ids.map((id) => `“${labels.get(id) ?? id}”`);

const lackOf = (source: FeatureSource) =>
  source === 'video-steps'
    ? 'no step known to be a video'
    : `no ${formatOf(source).label.toLowerCase()} file`;

/** `run 1 and run 2 have no comments file` */
function lackWords({ sources, runs }: UnknownFeatures, nameOf: NameOf): string {
  return `${inWords(runs.map(nameOf))} ${runs.length === 1 ? 'has' : 'have'} ${inWords(sources.map(lackOf))}`;
}

/** What the model was not trained on, and why; null where it was trained on everything. */
export function unknownSentence(unknown: readonly UnknownFeatures[], nameOf: NameOf): string | null {
  if (unknown.length === 0) return null;
  const parts = unknown.map(
    (each) => `${inWords(quotedFeatures(each.features))}, because ${lackWords(each, nameOf)}`,
  );
  return `The model does not look at ${parts.join('; nor at ')}. It is trained only on what is known of every run that it is made of or applied to.`;
}

/** That a saved model looks at what is not known of the run it is applied to. */
export function savedUnknownSentence(unknown: readonly UnknownFeatures[], nameOf: NameOf): string {
  const parts = unknown.map(
    (each) => `at ${inWords(quotedFeatures(each.features))}, but ${lackWords(each, nameOf)}`,
  );
  return `The saved model looks ${parts.join('; and ')}. It cannot be trained again without, so the risks may be too high or too low for all learners. Learn from an earlier run instead, or add what is missing.`;
}
