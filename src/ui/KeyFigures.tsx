import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import type { Row, TableSchema } from '@/analyses/definition';
import { type DatasetId, formatOf } from '@/formats';
import { count, percent } from '@/words/numbers';
import classes from './KeyFigures.module.css';

/** The file that tells who is in a group; without it the figure is unknown, not nought. */
const sources: Readonly<Record<string, DatasetId>> = {
  enrolled: 'enrolments',
  unenrolled: 'enrolments',
  fully_participating: 'enrolments',
  visited_step: 'step-activity',
  completed_step: 'step-activity',
  commented: 'comments',
  answered_quiz: 'question-response',
};

interface KeyFiguresProps {
  /** The learner groups; null while they are computed. */
  readonly rows: readonly Row[] | null;
  readonly schema: TableSchema;
  readonly datasets: readonly DatasetId[];
  readonly onDrawn: () => void;
}

/** The learner groups as a quiet row of numbers, with their shares of those enrolled. */
export function KeyFigures({ rows, schema, datasets, onDrawn }: KeyFiguresProps) {
  useEffect(() => {
    if (rows) onDrawn();
  }, [rows, onDrawn]);
  if (!rows) return <Skeleton height={76} role="status" aria-label="Computing" />;
  const words = schema.columns.find(({ name }) => name === 'group')?.words ?? {};
  const enrolled = rows.find(({ group }) => group === 'enrolled')?.learners;
  return (
    <dl className={classes.row}>
      {rows.map(({ group, learners }) => {
        const name = String(group);
        const source = sources[name];
        const known = typeof learners === 'number' && (!source || datasets.includes(source));
        const share =
          known && group !== 'enrolled' && typeof enrolled === 'number' && percent(learners, enrolled);
        return (
          <div key={name} className={classes.figure}>
            <dt>{words[name] ?? name}</dt>
            <dd>
              {known ? count(learners) : '—'}
              <small>{known ? share : `no ${formatOf(source).label.toLowerCase()} file`}</small>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
