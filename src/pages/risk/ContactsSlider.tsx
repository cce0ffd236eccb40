import { NumberInput, Slider } from '@mantine/core';
import { useId } from 'react';
import { useStore } from '@/store';
import classes from './risk.module.css';

/** Beyond this a slider is too coarse; the field beside it takes any number. */
const MOST = 200;

/** How many learners the instructor can contact. */
export function ContactsSlider({ learners }: { readonly learners: number }) {
  const contacts = useStore((store) => store.riskContacts);
  const choose = useStore((store) => store.setRiskContacts);
  const labelId = useId();
  const most = Math.max(2, Math.min(MOST, learners));
  return (
    <div className={classes.contacts}>
      <NumberInput
        size="sm"
        label="Learners I can contact"
        min={1}
        max={Math.max(1, learners)}
        clampBehavior="strict"
        allowDecimal={false}
        value={contacts}
        onChange={(value) => typeof value === 'number' && value >= 1 && choose(value)}
      />
      <p id={labelId} className={classes.quiet}>
        Or by the slider
      </p>
      <Slider
        thumbProps={{ 'aria-labelledby': labelId }}
        min={1}
        max={most}
        label={null}
        value={Math.min(contacts, most)}
        onChange={choose}
      />
    </div>
  );
}
