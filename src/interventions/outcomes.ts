export const measureIds = ['steps_completed', 'active_days', 'active'] as const;

/** What learners are compared by. */
export type MeasureId = (typeof measureIds)[number];

export const measureLabels: Readonly<Record<MeasureId, string>> = {
  steps_completed: 'Steps completed',
  active_days: 'Active days',
  active: 'Active at all (1 or 0)',
};

/** What each learner did, in the order of the learners' ids. */
export type Measures = Readonly<Record<MeasureId, Float64Array>>;

/** What the learners on the course at a cut did in as many days before it and after it. */
export interface OutcomesAround {
  readonly ids: readonly string[];
  /** How many days on either side; 0 where the data ends at the cut or before. */
  readonly days: number;
  /** The last of the days after the cut, an ISO date. */
  readonly lastDay: string;
  /** Whether the data reaches that day. */
  readonly reached: boolean;
  /** One value for each learner. */
  readonly before: Measures;
  readonly after: Measures;
}
