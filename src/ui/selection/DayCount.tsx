import { TextInput } from '@mantine/core';
import { useState } from 'react';

const MOST = 999;

interface DayCountProps {
  readonly label: string;
  readonly initial: number;
  readonly onChange: (days: number) => void;
}

/** A number of days. What is no such number is marked and not handed on. */
export function DayCount({ label, initial, onChange }: DayCountProps) {
  const [text, setText] = useState(String(initial));
  const isCount = (typed: string) => /^\d{1,3}$/.test(typed);
  const change = (typed: string) => {
    setText(typed);
    if (isCount(typed)) onChange(Number(typed));
  };
  return (
    <TextInput
      type="number"
      min={0}
      max={MOST}
      size="sm"
      label={label}
      value={text}
      error={isCount(text) ? undefined : `0 to ${MOST}`}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
