import { useState } from 'react';
import { engine } from '@/engine/client';
import type { Failure } from '@/engine/protocol';
import { groupNames } from '@/words/group-names';
import { comparedRuns, runsTogether } from './compared-runs';
import { useStore } from './index';
import { areLearnersHidden } from './interface';
import { selectRiskExport } from './risk';

export interface Export {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /**
   * The ZIP of every run's result tables; null where it could not be made.
   * @param pages The titles of the pages on which cards stand, by `analysis/card`.
   */
  make(pages: Readonly<Record<string, string>>): Promise<Blob | null>;
}

/** Makes the export under the settings and the selection in force. */
export function useExport(): Export {
  const changes = useStore((store) => store.changes);
  const filter = useStore((store) => store.filter);
  const against = useStore((store) => store.against);
  const saved = useStore((store) => store.savedGroups);
  const withhold = useStore((store) => store.withhold);
  const runs = useStore(({ summary }) => summary.runs);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make: Export['make'] = async (pages) => {
    setBusy(true);
    const risk = selectRiskExport(useStore.getState());
    const hideLearners = areLearnersHidden(useStore.getState());
    const outcome = await engine.exportResults({
      settings: changes,
      filter,
      withhold,
      hideLearners,
      pages,
      comparedRuns: runsTogether(runs).map((own) => {
        const compared = comparedRuns(own, filter, changes);
        return { runs: compared.runs.map(({ run }) => run.id), filter: compared.filter };
      }),
      ...(against ? { against, groupNames: groupNames(saved, [filter.group, against]) } : {}),
      ...(risk ? { risk } : {}),
    });
    setBusy(false);
    setFailure(outcome.ok ? null : outcome);
    return outcome.ok ? outcome.value : null;
  };
  return { busy, failure, make };
}
