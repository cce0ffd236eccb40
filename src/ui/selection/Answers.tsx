import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { AnswerCount } from '@/course/answers';
import { type AnswerField, answerFields } from '@/course/filter';
import type { KnownRun } from '@/store/available';
import { answerWords, fieldWords } from '@/words/answers';
import { capitalised } from '@/words/list';
import { ConditionRow } from './ConditionRow';
import classes from './selection.module.css';

interface AnswersProps {
  readonly answers: readonly AnswerCount[];
  readonly known: KnownRun;
}

/** Groups by what learners told of themselves: only answers that somebody gave. */
export function Answers({ answers, known }: AnswersProps) {
  const fields = answerFields.filter((field) => answers.some((answer) => answer.field === field));
  const [chosen, setChosen] = useState<AnswerField>(fields[0]);
  return (
    <section className={classes.part} aria-label="By what they told of themselves">
      <h3>By what they told of themselves</h3>
      <NativeSelect
        size="sm"
        aria-label="Told of themselves"
        className={classes.field}
        data={fields.map((value) => ({ value, label: capitalised(fieldWords[value]) }))}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(fields[currentTarget.selectedIndex])}
      />
      <ul className={classes.scrollList}>
        {answers
          .filter(({ field }) => field === chosen)
          .map(({ field, value, learners }) => (
            <ConditionRow
              key={value}
              condition={{ kind: 'answered', field, value, not: false }}
              label={capitalised(answerWords(field, value))}
              learners={learners}
              known={known}
            />
          ))}
      </ul>
    </section>
  );
}
