import { useMemo } from 'react';
import type { Side } from '@/analyses/comparison';
import type { CardView } from '@/analyses/definition';
import type { Selection } from '@/engine/protocol';
import { type Answered, useResults } from '@/store/use-results';
import { viewOf } from '@/ui/card/card-view';
import type { NamedRun } from './named-runs';

export interface RunSides {
  /** By analysis, the runs that it could be computed for, the earliest first. */
  readonly sides: ReadonlyMap<string, readonly Side[]>;
  /** By analysis, what was selected for each of these. */
  readonly selections: ReadonlyMap<string, readonly Selection[]>;
  readonly answers: readonly Answered[];
  readonly stale: boolean;
}

/** Several analyses of several runs under one selection; null until they are computed. */
export function useRunSides(
  analyses: readonly string[],
  runs: readonly NamedRun[],
  filter: CardView['filter'],
  shared: Readonly<Record<string, string>>,
): RunSides | null {
  const requests = useMemo(
    () =>
      // Run by run, so that each run's tables are made once.
      runs.flatMap(({ run, changes }) =>
        analyses.map((analysis) => ({
          analysis,
          selection: { run: run.id, settings: changes, filter },
        })),
      ),
    [analyses, runs, filter],
  );
  const results = useResults(requests);
  return useMemo(() => {
    if (!results) return null;
    const sides = analyses.map((analysis) => {
      const own = runs.flatMap(({ run, course, label }): Side[] => {
        const answer = results.answers.find(
          (each) => each.analysis === analysis && each.selection.run === run.id,
        );
        if (!answer?.outcome.ok) return [];
        const view = viewOf({ course, run }, answer.selection.filter ?? filter, null, shared);
        const learners = filter.group.length === 0 ? run.learners : null;
        return [{ label, learners, result: answer.outcome.value, view }];
      });
      return [analysis, own] as const;
    });
    const selections = analyses.map((analysis) => {
      const own = results.answers.filter((each) => each.analysis === analysis && each.outcome.ok);
      return [analysis, own.map(({ selection }) => selection)] as const;
    });
    return {
      sides: new Map(sides),
      selections: new Map(selections),
      answers: results.answers,
      stale: results.stale,
    };
  }, [results, analyses, runs, filter, shared]);
}
