import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { THIN } from '../sentence';

/** First answers to one question. */
interface FirstAnswerCounts {
  readonly learners: number;
  readonly right: number;
  /** Those of the most chosen wrong answer. */
  readonly wrong: number;
}

/**
 * Whether a question misleads: clearly more learners first give one wrong answer than a right one. Wilson's interval of
 * the wrong answer's share of both lies above one half, at 95 % for all judged questions of the course together; with
 * fewer than 20 learners a question is not judged. The flags of `quiz-flags` have the same test.
 */
export function misleads({ learners, right, wrong }: FirstAnswerCounts, judged: number): boolean {
  if (learners < THIN) return false;
  return wilsonInterval(wrong, wrong + right, jointConfidence(0.95, judged)).low > 0.5;
}
