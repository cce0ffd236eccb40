import { useState } from 'react';
import { useLocation } from 'wouter';
import { useQuery } from '@/store/use-query';
import { useLearnerAddress } from './use-learner-address';

const SEEDS = 2 ** 31;

export interface RandomLearner {
  /** Null where there is none to go to, or none is known yet. */
  readonly show: (() => void) | null;
  /** True where nobody else was active. */
  readonly nobody: boolean;
}

/** The way to a learner drawn from those who were active in what is selected; another than the one that is shown. */
export function useRandomLearner(shown?: string): RandomLearner {
  const [seed] = useState(() => Math.floor(Math.random() * SEEDS));
  const address = useLearnerAddress();
  const [, navigate] = useLocation();
  const answer = useQuery('learners', { search: '', order: 'random', seed }, 'selection');
  const drawn = answer?.outcome.ok && !answer.stale ? answer.outcome.value.learners : null;
  const next = drawn?.find(({ id }) => id !== shown);
  return {
    show: next ? () => navigate(address([next.id])) : null,
    nobody: drawn !== null && next === undefined,
  };
}
