import type { Side } from '@/analyses/comparison';
import type { CardView } from '@/analyses/definition';
import type { Selection } from '@/engine/protocol';
import type { NamedRun } from '@/store/named-runs';
import type { Answered } from '@/store/use-results';
import { viewOf } from '@/ui/card/card-view';
import { failureSentence } from '@/ui/messages/failures';
import { inWords } from '@/words/list';

/** The runs that an analysis could be computed for, the earliest first, and what was selected for each of them. */
export interface ComparedSides {
  readonly sides: readonly Side[];
  readonly selections: readonly Selection[];
}

/** Of what came back, that of one analysis for these runs: answers of runs that were taken away meanwhile are left out. */
export function comparedSides(
  analysis: string,
  answers: readonly Answered[],
  runs: readonly NamedRun[],
  filter: CardView['filter'],
  shared: Readonly<Record<string, string>>,
): ComparedSides {
  const known = runs.flatMap(({ run, course, label }) => {
    const answer = answers.find((each) => each.analysis === analysis && each.selection.run === run.id);
    if (!answer?.outcome.ok) return [];
    const { selection, outcome } = answer;
    const view = viewOf({ course, run }, selection.filter ?? filter, null, shared);
    const learners = filter.group.length === 0 ? run.learners : null;
    const side: Side = { label, learners, result: outcome.value, view };
    return [{ side, selection }];
  });
  return { sides: known.map(({ side }) => side), selections: known.map(({ selection }) => selection) };
}

/** Why there are not two runs to compare: what failed, else which of them lack files. */
export function lackSentence(answers: readonly Answered[], runs: readonly NamedRun[]): string {
  const failures = answers.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome]));
  const failure = failures.find(({ code }) => code !== 'missing-data');
  if (failure) return failureSentence(failure);
  const without = runs.filter(({ run }) =>
    answers.every(({ selection, outcome }) => selection.run !== run.id || !outcome.ok),
  );
  return `It needs files that are not loaded for ${inWords(without.map(({ label }) => label))}.`;
}
