import type { Analysis, Card, CardView } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { lackedBy } from '@/analyses/lacked-by';
import { usable } from '@/analyses/withholding/usable';
import type { AnalysisState } from '@/store/use-analysis';
import type { CurrentRun } from '@/store/use-run';
import { viewOf } from './card-view';

interface Situation {
  readonly current: Pick<CurrentRun, 'course' | 'run'>;
  readonly filter: CardView['filter'];
  readonly subject: string | null;
}

/**
 * Whether an optional card is shown: it is absent where a file that it needs is missing or its table has no rows, and awaited
 * while that is not known. What failed is shown, for it says so.
 */
export function standingOf(
  { tables }: Pick<Analysis, 'tables'>,
  card: Card,
  computed: AnalysisState,
  { current, filter, subject }: Situation,
): 'shown' | 'absent' | 'awaited' {
  const lacking = lackedBy(card, current.run.datasets).length > 0;
  if (lacking || computed.state === 'missing') return 'absent';
  if (computed.state === 'loading') return 'awaited';
  if (computed.state === 'error') return 'shown';
  try {
    const view = viewOf(current, filter, subject, initialChoices(card));
    const { rows } = card.table(usable(tables, computed.result), view);
    return rows.length > 0 ? 'shown' : 'absent';
  } catch {
    return 'shown';
  }
}

/** Whether an optional card of several groups is shown: where that of any group is. */
export function standingOfAny(
  analysis: Pick<Analysis, 'tables'>,
  card: Card,
  computed: readonly AnalysisState[],
  situation: Situation,
): ReturnType<typeof standingOf> {
  const all = computed.map((each) => standingOf(analysis, card, each, situation));
  if (all.includes('shown')) return 'shown';
  return all.includes('awaited') ? 'awaited' : 'absent';
}
