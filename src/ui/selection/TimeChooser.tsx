import type { Period } from '@/course/filter';
import { useStore } from '@/store';
import { obstacleToPeriod } from '@/store/available';
import { useRun } from '@/store/use-run';
import { AroundDate } from './AroundDate';
import { ChooserDialog } from './ChooserDialog';
import { CourseWeek } from './CourseWeek';
import { DateRange } from './DateRange';
import type { ChooserProps } from './deferred-selection';
import { HoursOfDay } from './HoursOfDay';
import { obstacleSentence } from './obstacles';
import { RadioRow } from './RadioRow';
import classes from './selection.module.css';
import { WhoseClock } from './WhoseClock';

/** Chooses the days and hours whose events count, and by whose clock. */
export function TimeChooser({ onClose }: ChooserProps) {
  const current = useRun();
  const period = useStore(({ filter }) => filter.period);
  const choose = useStore((store) => store.choose);
  if (!current) return null;
  const { course, run } = current;
  const known = { datasets: run.datasets, course, answers: null, located: run.located };
  const setPeriod = (next: Period | null) => choose({ period: next });
  const firstDate = course.startDate ? 'start' : course.endDate ? 'end' : course.notableDates[0]?.id;
  const offers = [
    { kind: 'week', label: 'A week of the course', start: { kind: 'week', week: 1 } },
    {
      kind: 'dates',
      label: 'From one date to another',
      start: { kind: 'dates', from: course.startDate, to: course.endDate },
    },
    {
      kind: 'around',
      label: 'Around a date',
      start: { kind: 'around', date: firstDate ?? 'start', before: 7, after: 7 },
    },
  ] as const;
  return (
    <ChooserDialog title="Choose time" onClose={onClose}>
      <fieldset className={classes.part}>
        <legend>Days</legend>
        <RadioRow
          name="period"
          label="The whole run"
          checked={period === null}
          onChoose={() => setPeriod(null)}
        />
        {offers.map(({ kind, label, start }) => {
          const obstacle = obstacleToPeriod(start, known);
          return (
            <RadioRow
              key={kind}
              name="period"
              label={label}
              checked={period?.kind === kind}
              reason={obstacle && obstacleSentence(obstacle)}
              onChoose={() => setPeriod(start)}
            >
              {period?.kind === 'week' && (
                <CourseWeek
                  week={period.week}
                  course={course}
                  onChange={(week) => setPeriod({ ...period, week })}
                />
              )}
              {period?.kind === 'dates' && (
                <DateRange
                  initial={period}
                  about="Days"
                  onChange={(dates) => dates && setPeriod({ kind: 'dates', ...dates })}
                />
              )}
              {period?.kind === 'around' && (
                <AroundDate period={period} course={course} onChange={setPeriod} />
              )}
            </RadioRow>
          );
        })}
      </fieldset>
      <HoursOfDay />
      <p className={classes.note}>
        What happened at another time is left out; who is enrolled stays enrolled.
      </p>
      <WhoseClock current={current} known={known} />
    </ChooserDialog>
  );
}
