import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '@/engine/protocol';
import { useStore } from '@/store';
import { download } from '@/ui/download';
import { failureSentence } from '@/ui/messages/failures';
import classes from './list.module.css';

/** Downloads every table behind the assessment. */
export function RiskTablesButton({ run }: { readonly run: string }) {
  const make = useStore((store) => store.exportRisk);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setBusy(true);
    const outcome = await make();
    setBusy(false);
    setFailure(outcome.ok ? null : outcome);
    if (outcome.ok) download(outcome.value, `${run}_risk-tables.zip`);
  };
  return (
    <>
      <Button variant="default" size="sm" loading={busy} onClick={save}>
        Download the risk tables (ZIP)
      </Button>
      <small className={classes.quiet}>
        The list as CSV and these files name learners by their real ids, whatever is shown. The ZIP holds
        features, coefficients, predictions, evaluation, engagement and weekly figures; they go with “Export
        results”, too.
      </small>
      {failure && <p role="alert">{failureSentence(failure)}</p>}
    </>
  );
}
