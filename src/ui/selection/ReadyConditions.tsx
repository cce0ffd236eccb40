import { type ReactNode, useId, useMemo } from 'react';
import type { Condition } from '@/course/filter';
import type { KnownRun } from '@/store/available';
import { useGroupSizes } from '@/store/use-group-sizes';
import { capitalised } from '@/words/list';
import { conditionPhrase } from '@/words/selection';
import { ConditionRow } from './ConditionRow';
import classes from './selection.module.css';

interface ReadyConditionsProps {
  readonly title: string;
  readonly conditions: readonly Condition[];
  readonly known: KnownRun;
  readonly children?: ReactNode;
}

/** Ready-made groups, each with how many learners it has by itself. */
export function ReadyConditions({ title, conditions, known, children }: ReadyConditionsProps) {
  const titleId = useId();
  const groups = useMemo(() => conditions.map((condition) => [condition]), [conditions]);
  const sizes = useGroupSizes(groups);
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <ul className={classes.list}>
        {conditions.map((condition, place) => {
          const label = capitalised(conditionPhrase(condition, known.course));
          return (
            <ConditionRow
              key={label}
              condition={condition}
              label={label}
              learners={sizes[place]}
              known={known}
            />
          );
        })}
      </ul>
      {children}
    </section>
  );
}
