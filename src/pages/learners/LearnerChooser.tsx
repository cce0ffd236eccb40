import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { FoundLearner, LearnerSearch, LearnersFound } from '@/engine/protocol';
import { useLearnerNames, useLearnerSearch } from '@/store/learner-names';
import { useQuery } from '@/store/use-query';
import { LearnerSearchField } from '@/ui/LearnerSearchField';
import { failureSentence } from '@/ui/messages/failures';
import { longDate } from '@/words/dates';
import { count, counted } from '@/words/numbers';
import { LearnerId } from './LearnerId';
import classes from './learners.module.css';

const orders = [
  { value: 'steps', label: 'Most steps visited first' },
  { value: 'latest', label: 'Latest activity first' },
] as const;

/** More letters than this are in no id worth looking for. */

interface LearnerChooserProps {
  /** Where a choice leads. */
  readonly address: (id: string) => string;
  /** A learner who is not offered. */
  readonly without?: string;
}

/** Finds a learner by the pseudonym or the id, or among the most and the latest active. */
export function LearnerChooser({ address, without }: LearnerChooserProps) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<LearnerSearch['order']>('steps');
  const { showIds } = useLearnerNames();
  const answer = useQuery('learners', { ...useLearnerSearch(search), order, seed: 0 }, 'selection');
  const outcome = answer?.outcome;
  return (
    <>
      <div className={classes.fields}>
        <LearnerSearchField value={search} onChange={setSearch} />
        <NativeSelect
          label="Order"
          data={[...orders]}
          value={order}
          onChange={(event) =>
            setOrder(orders.find(({ value }) => value === event.currentTarget.value)?.value ?? 'steps')
          }
        />
      </div>
      {outcome && !outcome.ok && <p role="alert">{failureSentence(outcome)}</p>}
      {outcome?.ok && (
        <div aria-busy={answer?.stale}>
          <p className={classes.quiet} role="status">
            {foundSentence(outcome.value, search, showIds)}
          </p>
          <ul className={classes.list}>
            {outcome.value.learners
              .filter(({ id }) => id !== without)
              .map((learner) => (
                <li key={learner.id} className={classes.learner}>
                  <Link href={address(learner.id)}>
                    <LearnerId id={learner.id} />
                  </Link>
                  <span className={classes.quiet}>{figures(learner)}</span>
                </li>
              ))}
          </ul>
        </div>
      )}
    </>
  );
}

function foundSentence({ matches, learners }: LearnersFound, search: string, showIds: boolean): string {
  const part = showIds ? 'whose id has this part' : 'of this pseudonym or id';
  const whose = search.trim() === '' ? 'in the selection' : `in the selection ${part}`;
  if (matches === 0) return `No learner ${whose}.`;
  const shown = learners.length < matches ? `; the first ${count(learners.length)} are listed` : '';
  return `${counted(matches, 'learner')} ${whose}${shown}. Figures are of the selected times.`;
}

/** What a learner did, without what no file tells. */
function figures({ visited, completed, comments, lastActive }: FoundLearner): string {
  if (lastActive === null) return 'no activity';
  return [
    visited !== null && `${counted(visited, 'step')} visited`,
    completed !== null && `${count(completed)} completed`,
    comments !== null && counted(comments, 'comment'),
    `last active on ${longDate(lastActive)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
