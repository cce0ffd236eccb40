import type { Clock } from '@/course/filter';
import { useStore } from '@/store';
import { type KnownRun, obstacleToClock } from '@/store/available';
import type { CurrentRun } from '@/store/use-run';
import { zoneWords } from '@/words/dates';
import { count, counted } from '@/words/numbers';
import { obstacleSentence } from './obstacles';
import { RadioRow } from './RadioRow';
import classes from './selection.module.css';

interface WhoseClockProps {
  readonly current: CurrentRun;
  readonly known: KnownRun;
}

interface Offer {
  readonly clock: Clock;
  readonly label: string;
  readonly note?: string;
}

/** Chooses by whose clock days, weekdays and hours are read. */
export function WhoseClock({ current: { course, run }, known }: WhoseClockProps) {
  const chosen = useStore(({ filter }) => filter.clock);
  const choose = useStore((store) => store.choose);
  const offers: readonly Offer[] = [
    { clock: 'course', label: `The course’s: ${zoneWords(course.timeZone)}` },
    ...(course.timeZone === 'UTC' ? [] : [{ clock: 'utc', label: 'UTC' } as const]),
    {
      clock: 'learner',
      label: 'Each learner’s own',
      note: `An estimate, from the country they connected from, which is known for ${count(run.located)} of ${counted(run.learners, 'learner')}; the others go by the course’s. In countries with several time zones, the one where most people live.`,
    },
  ];
  return (
    <fieldset className={classes.part}>
      <legend>Whose clock</legend>
      {offers.map(({ clock, label, note }) => {
        const obstacle = obstacleToClock(clock, known);
        return (
          <RadioRow
            key={clock}
            name="clock"
            label={label}
            checked={chosen === clock}
            reason={obstacle && obstacleSentence(obstacle)}
            {...(note && !obstacle && { note })}
            onChoose={() => choose({ clock })}
          />
        );
      })}
      <p className={classes.note}>
        Days, weekdays and hours are read from this clock. Durations and sessions are the same by any; hours
        for staff go by the course’s or UTC.
      </p>
    </fieldset>
  );
}
