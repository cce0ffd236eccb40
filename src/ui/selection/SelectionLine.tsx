import { useState } from 'react';
import { Link, useRoute } from 'wouter';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import { useRun } from '@/store/use-run';
import { withheldSentence } from '@/words/withheld';
import { TextButton } from '../TextButton';
import { ComparisonActions, ComparisonNotes } from './ComparisonActions';
import { Dropped } from './Dropped';
import { deferredLearners, deferredTime } from './deferred-selection';
import { RunsWords } from './RunsWords';
import { SelectedWords } from './SelectedWords';
import classes from './selection.module.css';
import { useSelectedLearners } from './use-selected-learners';

const choosers = { learners: deferredLearners.Component, time: deferredTime.Component } as const;

/** What every card of the page is about, in words, and the ways to change it. */
export function SelectionLine() {
  const current = useRun();
  const [onRuns] = useRoute('/runs');
  const filter = useStore((store) => store.filter);
  const choose = useStore((store) => store.choose);
  const compared = useStore((store) => store.against !== null);
  const withhold = useStore((store) => store.withhold);
  const learners = useSelectedLearners();
  const [open, setOpen] = useState<keyof typeof choosers | null>(null);
  if (!current) return null;
  const Chooser = open && choosers[open];
  const grouped = filter.group.length > 0;
  const timed = filter.period !== null || filter.hours !== null;
  const otherClock = filter.clock !== 'course';
  return (
    <section className={classes.selection} aria-label="Selection">
      <div className={classes.line}>
        <p
          className={classes.sentence}
          role="status"
          data-chosen={!isEverything(filter) || otherClock || compared}
        >
          {onRuns ? <RunsWords current={current} /> : <SelectedWords current={current} />}
        </p>
        <div className={classes.actions}>
          <TextButton onClick={() => setOpen('learners')}>Choose learners</TextButton>
          <TextButton onClick={() => setOpen('time')}>Choose time</TextButton>
          {compared && <ComparisonActions />}
          {grouped && !compared && (
            <TextButton onClick={() => choose({ group: [] })}>Show everyone</TextButton>
          )}
          {timed && (
            <TextButton onClick={() => choose({ period: null, hours: null })}>Show the whole run</TextButton>
          )}
          {otherClock && (
            <TextButton onClick={() => choose({ clock: 'course' })}>Use the course’s clock</TextButton>
          )}
        </div>
      </div>
      {compared && <ComparisonNotes />}
      {grouped && !compared && learners === 0 && (
        <p className={classes.nobody}>
          No learner meets {filter.group.length === 1 ? 'this condition' : 'all of these conditions'}. Figures
          that name nobody, such as those of the weekly sentiment survey, stay.
        </p>
      )}
      {withhold > 0 && (
        <p className={classes.reason}>
          {withheldSentence(withhold)} <Link href="/data">Data and settings</Link>
        </p>
      )}
      <Dropped />
      {Chooser && <Chooser onClose={() => setOpen(null)} />}
    </section>
  );
}
