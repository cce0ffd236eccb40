import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { counted, percent } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { inTheseDays, isPartial } from '../in-these-days';
import { finding, whileUnderWay } from '../sentence';
import type { LastCompletionsResult, LastCompletionsRow } from './tables';

/**
 * By which step half have completed their last, where before the end most do, and how many complete the last step last;
 * of the chosen times only the first.
 */
export function lastCompletionFindings(
  { last_completions: rows }: LastCompletionsResult,
  view: CardView,
): readonly Finding[] {
  const end = rows.at(-1);
  const learners = end?.lost ?? 0;
  if (!end || learners === 0) return [];
  const half = rows.find(({ lost }) => 2 * lost >= learners) ?? end;
  const values = { step: labelOf(half), learners, lost: half.lost };
  const one = learners === 1;
  const who = one ? 'The 1 learner' : `Half of the ${counted(learners, 'learner')}`;
  const text = `${who} who completed a step${inTheseDays(view)} completed ${isPartial(view) ? 'the last of that time' : 'their last one'} at step ${labelOf(half)}${one || half === rows[0] ? '' : ' or before it'}.`;
  const halfway = finding('half-completed', text, values, learners);
  if (isPartial(view) || one) return whileUnderWay([halfway], view);
  const found = [halfway, ...most(rows.slice(0, -1), learners)];
  const enders =
    end.last_completed === 0
      ? 'No learner'
      : `${counted(end.last_completed, 'learner')} (${percent(end.last_completed, learners)})`;
  const last = `${enders} completed the last step, ${labelOf(end)}, last.`;
  const lastValues = { step: labelOf(end), learners: end.last_completed, all: learners };
  return whileUnderWay([...found, finding('last-step', last, lastValues, learners)], view);
}

function most(rows: readonly LastCompletionsRow[], learners: number): Finding[] {
  const top = largest(rows.map(({ last_completed }) => last_completed));
  const steps = rows.filter(({ last_completed }) => last_completed === top);
  if (top <= 0 || steps.length > 1) return [];
  const [step] = steps;
  const text = `Before the last step, step ${labelOf(step)} is most often the last completed: by ${counted(top, 'learner')} (${percent(top, learners)}).`;
  return [finding('most-last', text, { step: labelOf(step), learners: top, all: learners }, learners)];
}
