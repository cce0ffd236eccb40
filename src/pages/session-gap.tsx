import { Slider } from '@mantine/core';
import { useId, useState } from 'react';
import { useStore } from '@/store';
import { type CurrentRun, useRun } from '@/store/use-run';
import { counted } from '@/words/numbers';
import { withField } from './data/changes';
import classes from './session-gap.module.css';

const SHORTEST = 5;
const LONGEST = 240;
const MARKS = [30, 65, 120, 180].map((value) => ({ value, label: String(value) }));

/** Sets the pause that ends a study session, for every figure of the run. */
export function SessionGap() {
  const current = useRun();
  return current && <GapSlider key={current.course.sessionGapMinutes} {...current} />;
}

function GapSlider({ run, course, changes }: CurrentRun) {
  const labelId = useId();
  const changeSettings = useStore((store) => store.changeSettings);
  const [shown, show] = useState(course.sessionGapMinutes);
  const choose = (minutes: number) =>
    changeSettings(run.id, withField(changes, run.defaults, 'sessionGapMinutes', minutes));
  return (
    <div className={classes.gap}>
      <p id={labelId}>A pause of {counted(shown, 'minute')} or more ends a study session</p>
      <Slider
        thumbProps={{ 'aria-labelledby': labelId }}
        min={SHORTEST}
        max={LONGEST}
        step={5}
        label={null}
        marks={MARKS}
        value={shown}
        onChange={show}
        onChangeEnd={choose}
      />
    </div>
  );
}
