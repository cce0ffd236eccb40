import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import type { Row, TableSchema } from '@/analyses/definition';
import { type GroupId, groupSources } from '@/course/group-sources';
import { type DatasetId, formatOf } from '@/formats';
import { count, percent } from '@/words/numbers';
import classes from './KeyFigures.module.css';

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
        const source = groupSources[name as GroupId].dataset;
        const known = typeof learners === 'number' && datasets.includes(source);
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
