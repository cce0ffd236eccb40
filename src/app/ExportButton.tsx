import { Button } from '@mantine/core';
import { pageOfCard } from '@/pages/page-of-card';
import { useStore } from '@/store';
import { selectRiskExport } from '@/store/risk';
import { useExport } from '@/store/use-export';
import { download } from '@/ui/download';
import { failureSentence } from '@/ui/messages/failures';
import classes from './Header.module.css';

/** Downloads every run's result tables as one ZIP. */
export function ExportButton() {
  const { busy, failure, make } = useExport();
  const names = useStore((store) => selectRiskExport(store) !== null);
  const reading = useStore(({ summary }) => summary.reading !== undefined);
  const save = async () => {
    const zip = await make(pageOfCard);
    if (zip) download(zip, 'coursetrace-results.zip');
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        data-testid="export-results"
        loading={busy}
        disabled={reading}
        onClick={save}
        title={`Download every result table as CSV files in one ZIP${names ? ', with the learners at risk by their ids' : ''}`}
      >
        Export<span className={classes.long}>&nbsp;results</span>
      </Button>
      {failure && <span role="alert">{failureSentence(failure)}</span>}
    </>
  );
}
