import { NativeSelect, NumberInput, VisuallyHidden } from '@mantine/core';
import { findQuantity, type Quantity, quantities, quantityOf } from '@/interventions/quantities';
import { type Comparator, type Condition, comparators, comparatorWords } from '@/interventions/rules';
import { TextButton } from '@/ui/TextButton';
import classes from './interventions.module.css';

/** How a value of each kind is typed: in which unit, and what to begin with. */
const typed: Readonly<
  Record<Quantity['kind'], { readonly scale: number; readonly suffix: string; readonly first: number }>
> = {
  count: { scale: 1, suffix: '', first: 1 },
  days: { scale: 1, suffix: ' days', first: 7 },
  minutes: { scale: 1, suffix: ' minutes', first: 30 },
  rate: { scale: 100, suffix: ' %', first: 0.3 },
  slope: { scale: 1, suffix: '', first: -0.1 },
  number: { scale: 1, suffix: '', first: 0.5 },
};

/** Without the noise of binary fractions: 30 for 100 × 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12));

interface ConditionFormProps {
  readonly condition: Condition;
  /** From 1. */
  readonly number: number;
  readonly onChange: (condition: Condition) => void;
  /** Absent where it is the only one. */
  readonly onRemove?: (() => void) | undefined;
}

/** One condition: what, compared how, with which value. */
export function ConditionForm({ condition, number, onChange, onRemove }: ConditionFormProps) {
  const quantity = quantityOf(condition.quantity);
  const { scale, suffix } = typed[quantity.kind];
  const chooseQuantity = (id: string) => {
    const chosen = findQuantity(id);
    if (chosen) onChange({ ...condition, quantity: chosen.id, value: typed[chosen.kind].first });
  };
  const chooseComparator = (value: string) => {
    const comparator = comparators.find((each) => each === value);
    if (comparator) onChange({ ...condition, comparator });
  };
  return (
    <fieldset className={classes.condition}>
      <VisuallyHidden component="legend">Condition {number}</VisuallyHidden>
      <NativeSelect
        size="sm"
        label="What"
        data={quantities.map(({ id, label }) => ({ value: id, label }))}
        value={condition.quantity}
        onChange={({ currentTarget }) => chooseQuantity(currentTarget.value)}
      />
      <NativeSelect
        size="sm"
        label="is"
        data={comparators.map((value: Comparator) => ({ value, label: comparatorWords[value] }))}
        value={condition.comparator}
        onChange={({ currentTarget }) => chooseComparator(currentTarget.value)}
      />
      <NumberInput
        key={condition.quantity}
        size="sm"
        label="Value"
        suffix={suffix}
        min={quantity.least * scale}
        max={quantity.most * scale}
        clampBehavior="strict"
        step={quantity.kind === 'slope' || quantity.kind === 'number' ? 0.1 : 1}
        value={tidy(condition.value * scale)}
        onChange={(value) =>
          typeof value === 'number' && onChange({ ...condition, value: tidy(value / scale) })
        }
      />
      {onRemove && <TextButton onClick={onRemove}>Remove</TextButton>}
      <small className={classes.quiet}>{quantity.formula}</small>
    </fieldset>
  );
}
