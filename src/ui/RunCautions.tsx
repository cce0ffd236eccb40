import { useStore } from '@/store';
import { useRun } from '@/store/use-run';
import { cautionSentences } from './messages/cautions';
import classes from './PageHead.module.css';

/** What must be known before any figure of the run is believed. */
export function RunCautions() {
  const current = useRun();
  const files = useStore(({ summary }) => summary.files);
  if (!current) return null;
  return cautionSentences(current.run, files).map((sentence) => (
    <p key={sentence} className={classes.caution} role="note">
      {sentence}
    </p>
  ));
}
