import { TextInput, type TextInputProps } from '@mantine/core';
import { useLearnerNames } from '@/store/learner-names';

const LONGEST = 200;

interface LearnerSearchFieldProps extends Pick<TextInputProps, 'size'> {
  readonly value: string;
  readonly onChange: (search: string) => void;
}

/** Where learners are looked for: by a part of the id, or of the pseudonym, with which a whole id is found too. */
export function LearnerSearchField({ onChange, ...rest }: LearnerSearchFieldProps) {
  const { showIds } = useLearnerNames();
  return (
    <TextInput
      {...rest}
      type="search"
      label={showIds ? 'Part of the id' : 'Pseudonym, or whole id'}
      maxLength={LONGEST}
      autoComplete="off"
      spellCheck={false}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
