import type { CardView } from '@/analyses/definition';
import type { ModerationHoursRow, ModerationPlanResult, ModerationTargetsRow } from './tables';

/** The share to cover that the card shows, and the hours of that plan; null where there are no comments. */
export function chosenPlan(
  { moderation_hours, moderation_targets }: ModerationPlanResult,
  view: CardView,
): { readonly target: ModerationTargetsRow; readonly hours: readonly ModerationHoursRow[] } | null {
  const wanted = Number(view.choices.target ?? 70) / 100;
  const target = moderation_targets.find((row) => Math.abs(row.target - wanted) < 1e-9);
  return target && target.comments > 0 ? { target, hours: moderation_hours.slice(0, target.hours) } : null;
}
