/** Something that failed, and what is told of the cause. */
export interface Failure {
  readonly title: string;
  readonly details: readonly string[];
}

/** What a runner's report counts. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

/** A check that failed, with the last it printed. */
export function failedCheck(command: string, output: string): Failure;

/** What Vitest's JSON report counts. */
export function unitOutcome(report: unknown): Outcome;

/** What Playwright's JSON report counts. */
export function e2eOutcome(report: unknown): Outcome;

/** What is printed of failures: all their titles, and of the first ones the cause. */
export function failureLines(failures: readonly Failure[]): string[];
