import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { isThreshold, thresholds } from '@/stats/thresholds';
import { useStore } from '@/store';
import classes from './data.module.css';

const ready = [0, 5, 10] as const;
const OWN = 'own';

const options = [
  { value: '0', label: 'Show all counts' },
  { value: '5', label: 'Withhold counts under 5' },
  { value: '10', label: 'Withhold counts under 10' },
  { value: OWN, label: 'Withhold counts under another number' },
];

const isReady = (threshold: number) => ready.some((each) => each === threshold);

/** Withholds small counts on every page and in every file. */
export function SmallCountsSetting() {
  const threshold = useStore((store) => store.withhold);
  const choose = useStore((store) => store.setWithhold);
  const [own, setOwn] = useState(() => !isReady(threshold));
  return (
    <div className={classes.form}>
      <NativeSelect
        label="Small counts"
        description="Learners’ counts under the number are withheld, and all others rounded to its multiples, on every page, in the report and in the export, so that none can be found by subtraction. Counts of the team are exact, and so are, on this page alone, the rows of files that whoever adds them has. Single learners and their comments are not shown then. Remembered in this browser."
        data={options}
        value={own ? OWN : String(threshold)}
        onChange={({ currentTarget: { value } }) => {
          setOwn(value === OWN);
          if (value !== OWN) choose(Number(value));
        }}
      />
      {own && (
        <NumberInput
          label={`Withhold counts under (${thresholds.least} to ${thresholds.most})`}
          min={thresholds.least}
          max={thresholds.most}
          allowDecimal={false}
          clampBehavior="blur"
          value={threshold === 0 ? '' : threshold}
          onChange={(value) => {
            const chosen = Number(value);
            if (value !== '' && chosen > 0 && isThreshold(chosen)) choose(chosen);
          }}
        />
      )}
    </div>
  );
}
