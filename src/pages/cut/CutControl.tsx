import { type InputWrapperProps, NativeSelect, TextInput } from '@mantine/core';
import type { RiskRequest } from '@/engine/protocol';
import { dayOf, isoDate } from '@/stats/timestamp';
import type { CurrentRun } from '@/store/use-run';
import { isTyped } from '@/ui/selection/typed-date';
import { longDate } from '@/words/dates';

const OTHER_DAY = 'day';
const order: NonNullable<InputWrapperProps['inputWrapperOrder']> = ['label', 'input', 'description'];
interface CutControlProps extends CurrentRun {
  readonly cut: RiskRequest['cut'];
  readonly onChoose: (cut: RiskRequest['cut']) => void;
}

/** By what is known at which moment: the end of a week, or of any day. */
export function CutControl({ run, course, cut, onChoose }: CutControlProps) {
  const { startDate } = course;
  const lastDay = (week: number) => (startDate === null ? null : isoDate(dayOf(startDate) + 7 * week - 1));
  const weeks = Array.from({ length: course.weeks }, (_, place) => place + 1).map((week) => {
    const day = lastDay(week);
    return { value: String(week), label: `the end of week ${week}${day ? ` (${longDate(day)})` : ''}` };
  });
  const anyDay = cut.kind === 'week' ? (lastDay(cut.week) ?? run.dataEnd) : cut.date;
  const chooseKind = (value: string) => {
    if (value !== OTHER_DAY) onChoose({ kind: 'week', week: Number(value) });
    else if (cut.kind === 'week' && anyDay !== null) onChoose({ kind: 'day', date: anyDay });
  };
  return (
    <div>
      <NativeSelect
        size="sm"
        inputWrapperOrder={order}
        label="By what is known at"
        data={[...weeks, { value: OTHER_DAY, label: 'the end of another day', disabled: anyDay === null }]}
        value={cut.kind === 'week' ? String(cut.week) : OTHER_DAY}
        onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        description={
          run.dataEnd
            ? `Step visits are known up to ${longDate(run.dataEnd)}.`
            : 'The data hold no step visits.'
        }
      />
      {cut.kind === 'day' && (
        <TextInput
          type="date"
          size="sm"
          mt="xs"
          label="Last day that is known"
          value={cut.date}
          onChange={({ currentTarget: { value } }) =>
            isTyped(value) && onChoose({ kind: 'day', date: value })
          }
        />
      )}
    </div>
  );
}
