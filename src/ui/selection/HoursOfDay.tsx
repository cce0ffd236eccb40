import { NativeSelect } from '@mantine/core';
import type { Hours } from '@/course/filter';
import { useStore } from '@/store';
import { hourWords } from '@/words/dates';
import { RadioRow } from './RadioRow';
import classes from './selection.module.css';

const EVENING: Hours = { from: 18, to: 22 };

const starts = Array.from({ length: 24 }, (_, hour) => hour);
const ends = starts.map((hour) => hour + 1);
const name = (hour: number) => (hour === 24 ? 'midnight' : hourWords(hour));

/** Chooses the hours of the day whose events count. */
export function HoursOfDay() {
  const hours = useStore(({ filter }) => filter.hours);
  const choose = useStore((store) => store.choose);
  return (
    <fieldset className={classes.part}>
      <legend>Hours of the day</legend>
      <RadioRow
        name="hours"
        label="All hours"
        checked={hours === null}
        onChoose={() => choose({ hours: null })}
      />
      <RadioRow
        name="hours"
        label="From one hour to another"
        checked={hours !== null}
        onChoose={() => choose({ hours: EVENING })}
      >
        {hours && (
          <div className={classes.fields}>
            <NativeSelect
              size="sm"
              label="From"
              data={starts.map((hour) => ({
                value: String(hour),
                label: name(hour),
                disabled: hour === hours.to,
              }))}
              value={String(hours.from)}
              onChange={({ currentTarget }) =>
                choose({ hours: { ...hours, from: Number(currentTarget.value) } })
              }
            />
            <NativeSelect
              size="sm"
              label="To"
              data={ends.map((hour) => ({
                value: String(hour),
                label: name(hour),
                disabled: hour === hours.from,
              }))}
              value={String(hours.to)}
              onChange={({ currentTarget }) =>
                choose({ hours: { ...hours, to: Number(currentTarget.value) } })
              }
            />
          </div>
        )}
      </RadioRow>
    </fieldset>
  );
}
