import { differenceInterval, type Share } from '@/stats/newcombe';
import { counted } from '@/words/numbers';
import { labelOf, type StepNumbers } from './chart-kit/step-axis';
import type { CardView } from './definition';
import { THIN } from './sentence';

/** With fewer other steps of its type than this, a step is compared with all others. */
const FEWEST = 3;

/** What a step is compared with. */
export interface Peers<R> {
  readonly rows: readonly R[];
  /** `the other 12 steps of type video`, `the other 60 steps` */
  readonly words: string;
}

/** The row of the step that the card is about; undefined where the table does not have it. */
export function ownRow<R extends StepNumbers>(rows: readonly R[], { subject }: CardView): R | undefined {
  return rows.find((row) => labelOf(row) === subject);
}

/** The other steps of the subject's type as the course's settings say, or all others where these are too few. */
export function peersOf<R extends StepNumbers>(rows: readonly R[], { subject, course }: CardView): Peers<R> {
  const others = rows.filter((row) => labelOf(row) !== subject);
  const type = course.steps[subject ?? '']?.type;
  const alike = others.filter((row) => course.steps[labelOf(row)]?.type === type);
  if (type === undefined || type === 'other' || alike.length < FEWEST || alike.length === others.length) {
    return { rows: others, words: `the other ${counted(others.length, 'step')}` };
  }
  return { rows: alike, words: `the other ${counted(alike.length, 'step')} of type ${type}` };
}

export type Verdict = 'clearly more' | 'clearly less' | 'no clear difference' | 'too few to compare';

/**
 * Whether a share clearly differs from that of others: Newcombe's interval of the difference at 95 %. Shares of fewer than
 * twenty are not compared.
 */
export function verdict(own: Share, others: Share): Verdict {
  if (Math.min(own.trials, others.trials) < THIN) return 'too few to compare';
  const { low, high } = differenceInterval(own, others);
  if (low > 0) return 'clearly more';
  return high < 0 ? 'clearly less' : 'no clear difference';
}

/** The part of a whole as a share to compare. */
export function shareOf(part: number, trials: number): Share {
  return { share: trials > 0 ? part / trials : 0, trials };
}
