import { useMemo } from 'react';
import type { RunSummary } from '@/engine/protocol';
import { useStore } from './index';
import type { RiskChoices } from './risk';
import { selectRiskChoices } from './risk-defaults';

/** What is chosen for a run, with what is usual where nothing is; the same object while nothing of it changes. */
export function useRiskChoices(run: RunSummary): Required<RiskChoices> {
  const summary = useStore((store) => store.summary);
  const changes = useStore((store) => store.changes);
  const riskChoices = useStore((store) => store.riskChoices);
  return useMemo(
    () => selectRiskChoices({ summary, changes, riskChoices }, run),
    [summary, changes, riskChoices, run],
  );
}
