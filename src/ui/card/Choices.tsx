import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { Choice } from '@/analyses/definition';
import classes from './ChartCard.module.css';

/** Longer rows of options do not fit a narrow screen and become a list to choose from. */
const MOST_LETTERS = 36;

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (id: string, value: string) => void;
}

/** What a card lets its reader choose about the view. */
export function Choices({ choices, chosen, onChoose }: ChoicesProps) {
  return choices.map((choice) => (
    <ChoiceControl
      key={choice.id}
      choice={choice}
      value={chosen[choice.id]}
      onChoose={(value) => onChoose(choice.id, value)}
    />
  ));
}

interface ChoiceControlProps {
  readonly choice: Choice;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function ChoiceControl({ choice: { label, options }, value, onChoose }: ChoiceControlProps) {
  const id = useId();
  const data = options.map((option) => ({ ...option }));
  const letters = options.reduce((sum, option) => sum + option.label.length, 0);
  const short = options.length <= 4 && letters <= MOST_LETTERS;
  return (
    <div className={classes.choice}>
      <label htmlFor={short ? undefined : id} id={`${id}-label`} className={classes.choiceLabel}>
        {label}
      </label>
      {short ? (
        <SegmentedControl
          size="xs"
          aria-labelledby={`${id}-label`}
          data={data}
          value={value}
          onChange={onChoose}
        />
      ) : (
        <NativeSelect
          size="xs"
          id={id}
          data={data}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
