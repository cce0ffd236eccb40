import { group } from 'd3-array';
import { courseWeeks } from '@/course/course-weeks';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext, Compute } from '../context';
import { textAt } from '../text-at';
import type { LeavingStepsRow, LeavingSurveyResult, LeavingWeeksRow } from './tables';

interface Response {
  readonly reason: string;
  readonly person: number;
  /** Weeks since the start, from 1; null where the start or the time is not known. */
  readonly week: number | null;
  /** The place of the last completed step; −1 where there is none. */
  readonly step: number;
}

function responses({ rows, settings, time }: AnalysisContext): readonly Response[] {
  const table = rows('leaving-survey-responses');
  if (!table) return [];
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const left = numbers(table, 'left_at');
  const weekOf = courseWeeks(time, settings.startDate);
  const found: Response[] = [];
  for (let row = 0; row < person.length; row++) {
    const reason = textAt(table, 'leaving_reason', row).trim();
    if (reason === '') continue;
    const week = weekOf && !Number.isNaN(left[row]) ? weekOf(left[row], person[row]) : null;
    found.push({ reason, person: person[row], week, step: step[row] });
  }
  return found;
}

/** How many of the responses there are for each number, in ascending order. */
function counts(numbersOf: readonly number[]): readonly (readonly [number, number])[] {
  const tally = new Map<number, number>();
  for (const each of numbersOf) tally.set(each, (tally.get(each) ?? 0) + 1);
  return [...tally].toSorted(([a], [b]) => a - b);
}

/** Why learners say they left: by reason, by week of the course, by last completed step. */
export const compute: Compute<LeavingSurveyResult> = (context) => {
  const { steps } = context.run;
  const all = responses(context);
  const byReason = group(all, ({ reason }) => reason);
  const sorted = [...byReason].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return {
    leaving_reasons: sorted.map(([leaving_reason, own]) => ({
      leaving_reason,
      responses: own.length,
      learners: new Set(own.map(({ person }) => person)).size,
      share: own.length / all.length,
    })),
    leaving_weeks: sorted.flatMap(([leaving_reason, own]) =>
      counts(own.flatMap(({ week }) => (week === null ? [] : [week]))).map(
        ([course_week, count]): LeavingWeeksRow => ({ leaving_reason, course_week, responses: count }),
      ),
    ),
    leaving_steps: sorted.flatMap(([leaving_reason, own]) =>
      counts(own.map(({ step }) => step)).map(
        ([place, count]): LeavingStepsRow => ({
          leaving_reason,
          week_number: place < 0 ? null : steps.weeks[place],
          step_number: place < 0 ? null : steps.numbers[place],
          responses: count,
        }),
      ),
    ),
  };
};
