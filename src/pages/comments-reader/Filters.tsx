import { NativeSelect, TextInput } from '@mantine/core';
import { stepName } from '@/analyses/step-name';
import type { CourseSettings } from '@/course/settings';
import type { CommentsFilter, Queries } from '@/engine/protocol';
import { count } from '@/words/numbers';
import classes from './reader.module.css';
import { onlyOptions, orderOptions, roleOptions } from './words';

interface FiltersProps {
  readonly filter: CommentsFilter;
  readonly course: CourseSettings;
  /** The last answer, which knows what there is to choose from; null until there is one. */
  readonly answer: Queries['comments']['answer'] | null;
  /** Whether there may be comments by people who are not enrolled. */
  readonly others: boolean;
  readonly onChange: (part: Partial<CommentsFilter>) => void;
}

const ALL_STEPS = 'all';
/** More steps are not listed; the page of each leads to its comments. */
const MOST_LISTED = 1000;

/** What is searched for, and among which comments. */
export function Filters({ filter, course, answer, others, onChange }: FiltersProps) {
  const steps = (answer?.steps ?? []).slice(0, MOST_LISTED);
  const unlisted = (answer?.steps.length ?? 0) - steps.length;
  if (filter.step !== null && !steps.some(({ label }) => label === filter.step))
    steps.push({ label: filter.step, matches: 0 });
  const only = onlyOptions.filter(
    ({ value }) =>
      value === filter.only ||
      (value === 'moderated' ? answer?.anyModerated : value === 'reported' ? answer?.anyReported : true),
  );
  return (
    <search className={classes.filters}>
      <TextInput
        type="search"
        label="Search"
        description="All words must occur, be it within longer ones; “quotation marks” keep words together."
        value={filter.search}
        onChange={({ currentTarget }) => onChange({ search: currentTarget.value })}
      />
      <NativeSelect
        label="Step"
        description={
          unlisted > 0 &&
          `The first ${count(MOST_LISTED)} are listed. The page of any step leads to its comments.`
        }
        data={[
          { value: ALL_STEPS, label: 'All steps' },
          ...steps.map(({ label, matches }) => ({
            value: `step ${label}`,
            label: `${stepName(label, course)} (${count(matches)})`,
          })),
        ]}
        value={filter.step === null ? ALL_STEPS : `step ${filter.step}`}
        onChange={({ currentTarget: { value } }) =>
          onChange({ step: value === ALL_STEPS ? null : value.slice('step '.length) })
        }
      />
      <Choose
        label="Written by"
        options={roleOptions.filter(({ value }) => value !== 'other' || others)}
        value={filter.role}
        onChoose={(role) => onChange({ role })}
      />
      <Choose
        label="Which"
        options={only}
        value={filter.only}
        onChoose={(chosen) => onChange({ only: chosen })}
      />
      <Choose
        label="Order"
        options={orderOptions}
        value={filter.order}
        onChoose={(order) => onChange({ order })}
      />
    </search>
  );
}

interface ChooseProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

function Choose<V extends string>({ label, options, value, onChoose }: ChooseProps<V>) {
  return (
    <NativeSelect
      label={label}
      data={[...options]}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value);
        if (chosen) onChoose(chosen.value);
      }}
    />
  );
}
