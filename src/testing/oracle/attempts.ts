import { compareTexts, groupBy } from './basics';
import type { Response } from './load';

/** A response and which of the learner's attempts at the question it is, from 1. */
export interface Attempt extends Response {
  readonly attempt: number;
}

/** Each learner's responses to a question, numbered in order of time: file order where equal, those without a time last. */
export function numberAttempts(responses: readonly Response[]): Attempt[] {
  const order = responses.map((response, index) => ({ response, index }));
  order.sort((a, b) => {
    const left = a.response.at ?? Number.MAX_VALUE;
    const right = b.response.at ?? Number.MAX_VALUE;
    return left - right || a.index - b.index;
  });
  const made = new Map<string, number>();
  return order.map(({ response }) => {
    const key = JSON.stringify([response.learner, response.question]);
    const attempt = (made.get(key) ?? 0) + 1;
    made.set(key, attempt);
    return { ...response, attempt };
  });
}

/** The attempts at each question, the questions in order of their labels. */
export function byQuestion(attempts: readonly Attempt[]): [string, Attempt[]][] {
  return [...groupBy(attempts, (row) => row.question)].sort(([a], [b]) => compareTexts(a, b));
}
