import { useMemo } from 'react';
import type { Side } from '@/analyses/comparison';
import type { CardView } from '@/analyses/definition';
import type { Selection } from '@/engine/protocol';
import type { NamedRun } from '@/store/named-runs';
import { type Answered, useResults } from '@/store/use-results';
import { comparedSides } from './run-sides';

/** What several analyses say of several runs. */
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
    const compared = analyses.map(
      (analysis) => [analysis, comparedSides(analysis, results.answers, runs, filter, shared)] as const,
    );
    return {
      sides: new Map(compared.map(([analysis, { sides }]) => [analysis, sides])),
      selections: new Map(compared.map(([analysis, { selections }]) => [analysis, selections])),
      answers: results.answers,
      stale: results.stale,
    };
  }, [results, analyses, runs, filter, shared]);
}
