import { useState } from 'react';
import { useStore } from '@/store';
import { isEverything } from '@/store/filters';
import { useRun } from '@/store/use-run';
import { selectionSentence } from '@/words/selection';
import { Dropped } from './Dropped';
import { deferredLearners, deferredTime } from './deferred-selection';
import classes from './selection.module.css';
import { TextButton } from './TextButton';
import { useSelectedLearners } from './use-selected-learners';

const choosers = { learners: deferredLearners.Component, time: deferredTime.Component } as const;

/** What every card of the page is about, in words, and the ways to change it. */
export function SelectionLine() {
  const current = useRun();
  const filter = useStore((store) => store.filter);
  const choose = useStore((store) => store.choose);
  const learners = useSelectedLearners();
  const [open, setOpen] = useState<keyof typeof choosers | null>(null);
  if (!current) return null;
  const Chooser = open && choosers[open];
  const grouped = filter.group.length > 0;
  const timed = filter.period !== null || filter.hours !== null;
  return (
    <section className={classes.selection} aria-label="Selection">
      <div className={classes.line}>
        <p className={classes.sentence} role="status" data-chosen={!isEverything(filter)}>
          {selectionSentence(filter, learners, current.course)}
        </p>
        <div className={classes.actions}>
          <TextButton onClick={() => setOpen('learners')}>Choose learners</TextButton>
          <TextButton onClick={() => setOpen('time')}>Choose time</TextButton>
          {grouped && <TextButton onClick={() => choose({ group: [] })}>Show everyone</TextButton>}
          {timed && (
            <TextButton onClick={() => choose({ period: null, hours: null })}>Show the whole run</TextButton>
          )}
        </div>
      </div>
      {grouped && learners === 0 && (
        <p className={classes.nobody}>
          No learner meets {filter.group.length === 1 ? 'this condition' : 'all of these conditions'}. Figures
          that name nobody, such as those of the weekly sentiment survey, stay.
        </p>
      )}
      <Dropped />
      {Chooser && <Chooser onClose={() => setOpen(null)} />}
    </section>
  );
}
