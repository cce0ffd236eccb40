import type { SessionGroup, SessionSummaryRow } from './tables';

/** A group's row, with invented figures but for those given. */
export function sessionRow(
  group: SessionGroup,
  learners: number,
  figures: Partial<SessionSummaryRow> = {},
): SessionSummaryRow {
  const figure = (value: number) => (learners === 0 ? null : value);
  return {
    group,
    learners,
    mean_sessions: figure(2.4),
    median_sessions: figure(2),
    mean_study_minutes: figure(50),
    median_study_minutes: figure(20),
    mean_mean_session_minutes: figure(15),
    median_mean_session_minutes: figure(10),
    mean_span_days: figure(4),
    median_span_days: figure(0.006),
    ...figures,
  };
}
