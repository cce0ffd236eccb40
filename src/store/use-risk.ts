import { useEffect, useMemo } from 'react';
import type { Failure, RiskAnswer, RiskProgress } from '@/engine/protocol';
import { selectRun } from './filters';
import { useStore } from './index';
import { selectRiskKey } from './risk';

export interface RiskState {
  /** The last answer for the shown run; null where there is none yet. */
  readonly answer: RiskAnswer | null;
  /** True while the answer is of other choices, settings or data. */
  readonly stale: boolean;
  readonly working: boolean;
  /** How far the work is; null before it has said anything. */
  readonly progress: RiskProgress | null;
  readonly failure: Failure | null;
}

/** The shown run's learners at risk, assessed anew whenever what they hang on changes. */
export function useRisk(): RiskState {
  const key = useStore(selectRiskKey);
  const last = useStore((store) => store.lastRisk);
  const work = useStore((store) => store.riskWork);
  const failed = useStore((store) => store.riskFailure);
  const shown = useStore((store) => selectRun(store)?.id);
  const assess = useStore((store) => store.assessRisk);
  useEffect(() => {
    if (key !== null) void assess();
  }, [key, assess]);
  return useMemo(() => {
    const own = last?.request.run === shown ? last : null;
    return {
      answer: own?.answer ?? null,
      stale: own !== null && own?.key !== key,
      working: work !== null,
      progress: work?.progress ?? null,
      failure: failed?.key === key ? failed.failure : null,
    };
  }, [last, shown, key, work, failed]);
}
