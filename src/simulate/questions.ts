import type { StepPlan } from './outline';
import { Purpose, Random } from './random';

/** One multiple-choice question of the course. */
export interface QuestionPlan {
  /** `week.step.question` */
  readonly label: string;
  readonly number: number;
  /** How many options it offers, numbered from 1. */
  readonly options: number;
  /** The right option, or all the options to be ticked, in order. */
  readonly right: readonly number[];
  /** Share of average learners who are right at once. */
  readonly facility: number;
  /** How much ability matters. */
  readonly slope: number;
  /** The wrong option that attracts most, and the share of wrong first answers that pick it. */
  readonly lure: number;
  readonly lureShare: number;
}

/** Plans every step's questions. The misleading one lures most learners to one wrong option. */
export function planQuestions(
  steps: readonly StepPlan[],
  misleading: string | null,
  seed: number,
): QuestionPlan[][] {
  const random = new Random(seed, Purpose.plan, 2);
  const plan = steps.map((step) =>
    Array.from({ length: step.questions }, (_, i) =>
      planQuestion(`${step.label}.${i + 1}`, i + 1, misleading, random),
    ),
  );
  if (misleading !== null && !plan.some((questions) => questions.some((q) => q.label === misleading))) {
    throw new RangeError(`There is no question ${misleading}`);
  }
  return plan;
}

function planQuestion(
  label: string,
  number: number,
  misleading: string | null,
  random: Random,
): QuestionPlan {
  const isMisleading = label === misleading;
  const several = random.chance(0.22) && !isMisleading;
  const options = several ? 4 + random.below(2) : 3 + random.below(2);
  const right = several ? drawSeveral(options, random) : [1 + random.below(options)];
  const wrong = Array.from({ length: options }, (_, i) => i + 1).filter((option) => !right.includes(option));
  const facility = random.between(0.57, 0.94);
  const lure = random.pick(wrong);
  const lureShare = random.between(0.4, 0.6);
  return isMisleading
    ? { label, number, options, right, lure, facility: 0.2, slope: 0.15, lureShare: 0.85 }
    : { label, number, options, right, lure, facility, slope: random.between(0.8, 1.3), lureShare };
}

function drawSeveral(options: number, random: Random): number[] {
  const wanted = 2 + random.below(options - 2);
  const left = Array.from({ length: options }, (_, i) => i + 1);
  while (left.length > wanted) left.splice(random.below(left.length), 1);
  return left;
}
