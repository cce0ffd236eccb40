import type { OutcomeCounts } from '@/engine/protocol';
import type { OutcomeId } from '@/risk/outcome';
import { count, counted, percent } from '@/words/numbers';

/** What is known of the outcomes of one run. */
export interface RunOutcomes {
  /** As sentences name it. */
  readonly name: string;
  /** Null where the course's start is not known. */
  readonly counts: OutcomeCounts | null;
}

/** For each run in how many of its learners an outcome came about: `640 of 907 learners (70.6 %) in run 6`. */
export function shareLines(id: OutcomeId, runs: readonly RunOutcomes[]): string[] {
  return runs.map(({ name, counts }) => {
    const happened = counts?.happened[id] ?? null;
    if (counts === null || happened === null) return `not known yet in ${name}`;
    const { learners } = counts;
    return `${count(happened)} of ${counted(learners, 'learner')} (${percent(happened, learners)}) in ${name}`;
  });
}
