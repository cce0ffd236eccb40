import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RunId, TablePreview } from '@/engine/protocol';
import { formatOf } from '@/formats';
import { useLearnerNames } from '@/store/learner-names';
import { usePreview } from '@/store/use-preview';
import { failureSentence } from '@/ui/messages/failures';
import { counted, percent } from '@/words/numbers';
import classes from './data.module.css';

/** The tables of a run as they were read, fetched when asked for. */
export function LoadedTables({ run }: { readonly run: RunId }) {
  const [asked, setAsked] = useState(false);
  const outcome = usePreview(run, asked);
  if (!asked) {
    return (
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        Show the loaded tables
      </Button>
    );
  }
  if (!outcome) return <p role="status">Fetching the tables</p>;
  if (!outcome.ok) return <p role="alert">{failureSentence(outcome)}</p>;
  return outcome.value.map((table) => <Preview key={table.dataset} table={table} />);
}

const LONGEST = 32;

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value || '—';
}

function Preview({ table }: { readonly table: TablePreview }) {
  const { nameOf } = useLearnerNames();
  const written = (value: string, type: string) =>
    shortened(type === 'person' && value !== '' ? nameOf(value) : value);
  return (
    <details className={classes.group}>
      <summary>
        {formatOf(table.dataset).label}: {counted(table.rows, 'row')}
      </summary>
      <table className={classes.preview}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Type</th>
            <th scope="col">Missing</th>
            <th scope="col">First values</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ name, type, missing, first }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{type}</td>
              <td className={classes.number}>{percent(missing, table.rows)}</td>
              <td>{first.map((value) => written(value, type)).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
