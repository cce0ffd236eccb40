import { useMemo } from 'react';
import type { Risks } from '@/interventions/learners-at';
import { useStore } from './index';
import { selectRiskKey } from './risk';

/** The probabilities of the shown run’s learners by what was known at the end of a day; null where they are not computed. */
export function useRisks(lastDay: string | undefined): Risks {
  const key = useStore(selectRiskKey);
  const last = useStore((store) => store.lastRisk);
  return useMemo(() => {
    if (!last || last.key !== key || !last.answer.ok) return null;
    const { assessment } = last.answer;
    if (assessment.lastDay !== lastDay) return null;
    return new Map(assessment.learners.map(({ id, probability }) => [id, probability]));
  }, [last, key, lastDay]);
}
