import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { LogEntry } from '@/interventions/log';
import { useStore } from '@/store';
import type { CurrentRun } from '@/store/use-run';
import { longDate } from '@/words/dates';
import { count } from '@/words/numbers';
import { EffectAnswer } from './EffectAnswer';
import { effectQuestion } from './effect-definition';
import classes from './interventions.module.css';
import { Section } from './Section';

const spans = [7, 14, 28] as const;
const ALL = 'all';

/** What became of those contacted in an export of the log, beside others. */
export function EffectSection({ current }: { readonly current: CurrentRun }) {
  const { run } = current;
  const log = useStore((store) => store.interventionLog);
  const [wanted, setWanted] = useState<string | null>(null);
  const [span, setSpan] = useState<string>(String(spans[0]));
  const entries = log.filter((entry) => entry.run === run.id).toReversed();
  const entry = entries.find(({ id }) => id === wanted) ?? entries.at(0);
  return (
    <Section
      question={effectQuestion}
      lead="What learners did in the days after the day that was known at the export. Come back with a later export of this run, and with the log."
    >
      {entry ? (
        <>
          <div className={classes.naming}>
            <NativeSelect
              size="sm"
              label="Export"
              data={entries.map((each) => ({ value: each.id, label: entryWords(each) }))}
              value={entry.id}
              onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            />
            <NativeSelect
              size="sm"
              label="Days counted"
              data={[
                ...spans.map((days) => ({ value: String(days), label: `the ${days} days after` })),
                { value: ALL, label: 'all days after that the data hold' },
              ]}
              value={span}
              onChange={({ currentTarget }) => setSpan(currentTarget.value)}
            />
          </div>
          <Judged entry={entry} current={current} days={span === ALL ? null : Number(span)} />
        </>
      ) : (
        <p>
          {log.length === 0
            ? 'The log is empty. Export messages, or load a saved log above.'
            : 'The log names no export of this run. Choose the run that it is about, or load another log.'}
        </p>
      )}
    </Section>
  );
}

interface JudgedProps {
  readonly entry: LogEntry;
  readonly current: CurrentRun;
  readonly days: number | null;
}

function Judged({ entry, current: { run, course }, days }: JudgedProps) {
  if (course.startDate === null) {
    return <p role="note">The course’s start is not known. Set it under Data and settings.</p>;
  }
  if (run.dataEnd === null || run.dataEnd <= entry.cut.lastDay) {
    const end = run.dataEnd === null ? 'hold no step visits' : `end on ${longDate(run.dataEnd)}`;
    return (
      <p role="note">
        The data {end}, so nothing is known yet of the days after {longDate(entry.cut.lastDay)}. Come back
        with a later export of this run.
      </p>
    );
  }
  return <EffectAnswer entry={entry} timeZone={course.timeZone} days={days} />;
}

/** `2 September 2024, 10:15 UTC · Point to the videos · 12 contacted, 3 held out` */
function entryWords({ at, rule, contacted, heldOut }: LogEntry): string {
  const held = heldOut.length > 0 ? `${count(heldOut.length)} held out` : 'nobody held out';
  return `${longDate(at.slice(0, 10))}, ${at.slice(11, 16)} UTC · ${rule.name} · ${count(contacted.length)} contacted, ${held}`;
}
