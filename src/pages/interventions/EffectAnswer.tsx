import { useMemo } from 'react';
import { type Effect, effectOf } from '@/interventions/effect';
import { effectTable } from '@/interventions/effect-table';
import { effectCautions, effectSentence, isTooEarly, tooEarlySentence } from '@/interventions/effect-words';
import type { LogEntry } from '@/interventions/log';
import { localTime } from '@/stats/local-time';
import { useStore } from '@/store';
import { useQuery } from '@/store/use-query';
import { useRisks } from '@/store/use-risks';
import { Definition } from '@/ui/card/Definition';
import { downloadTable } from '@/ui/download-table';
import { failureSentence } from '@/ui/messages/failures';
import headClasses from '@/ui/PageHead.module.css';
import { TextButton } from '@/ui/TextButton';
import { DataTable } from '@/ui/table/DataTable';
import { effectDefinition, effectQuestion } from './effect-definition';
import classes from './interventions.module.css';

interface EffectAnswerProps {
  readonly entry: LogEntry;
  /** The course's. */
  readonly timeZone: string;
  /** How many days after the cut are counted; null for all. */
  readonly days: number | null;
}

/** Each outcome in a sentence with its interval, what to know before it is believed, and the figures. */
export function EffectAnswer({ entry, timeZone, days }: EffectAnswerProps) {
  const log = useStore((store) => store.interventionLog);
  const cut = { kind: 'day', date: entry.cut.lastDay } as const;
  const features = useQuery('features-at', { cut }, 'run');
  const outcomes = useQuery('outcomes-around', { cut, days }, 'run');
  const risks = useRisks(entry.cut.lastDay);
  const failure = [features, outcomes].map((each) => each?.outcome).find((each) => each && !each.ok);
  const at = features?.outcome.ok && !features.stale ? features.outcome.value : null;
  const around = outcomes?.outcome.ok && !outcomes.stale ? outcomes.outcome.value : null;
  const effect = useMemo(
    (): Effect | null => at && around && effectOf(entry, log, around, at, risks),
    [entry, log, around, at, risks],
  );
  if (failure && !failure.ok) return <p role="alert">{failureSentence(failure)}</p>;
  if (!effect || !around) {
    return (
      <p role="status" aria-label="Computing">
        Counting…
      </p>
    );
  }
  const rows = [...effect.rows];
  const time = localTime(timeZone);
  const tooEarly = isTooEarly(entry, around, time);
  return (
    <>
      {tooEarly && (
        <p className={headClasses.caution} role="note">
          {tooEarlySentence(entry, around, time)}
        </p>
      )}
      <div className={classes.effect}>
        {rows.map((row) => (
          <p key={row.measure}>{effectSentence(effect, row, tooEarly)}</p>
        ))}
      </div>
      <h3>Before you believe it</h3>
      <ul className={classes.cautions}>
        {effectCautions(effect, around).map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
      <h3>All figures, with the tests for experts</h3>
      <DataTable schema={effectTable} rows={rows} question={effectQuestion} />
      <div className={classes.actions}>
        <TextButton
          onClick={() => downloadTable({ schema: effectTable, rows }, `${entry.run}_intervention-effect.csv`)}
        >
          Download these figures (CSV)
        </TextButton>
      </div>
      <Definition sentences={effectDefinition} />
    </>
  );
}
