import { type OracleRow, present } from './basics';
import type { OracleRun } from './load';

/** The table `activity_heatmap`. Day 0 is Monday. */
export function activityHeatmap(run: OracleRun): OracleRow[] {
  const series: [string, (number | null)[]][] = [
    ['step_visits', run.steps.map((row) => row.visited)],
    ['step_completions', run.steps.map((row) => row.completed)],
    ['enrolments', run.enrolments.map((row) => row.enrolled)],
    ['unenrolments', run.enrolments.map((row) => row.unenrolled)],
    ['responses', (run.responses ?? []).map((row) => row.at)],
    ['comments', (run.comments ?? []).map((row) => row.at)],
  ];
  const out: OracleRow[] = [];
  for (const [activity, times] of series) {
    const dates = present(times).map((time) => new Date(time));
    for (let weekday = 0; weekday < 7; weekday++) {
      for (let hour = 0; hour < 24; hour++) {
        const sundayFirst = (weekday + 1) % 7;
        const count = dates.filter((d) => d.getUTCDay() === sundayFirst && d.getUTCHours() === hour).length;
        if (count > 0) out.push({ activity, weekday, hour, count });
      }
    }
  }
  return out;
}
