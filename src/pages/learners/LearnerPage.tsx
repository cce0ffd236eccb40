import { Skeleton } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { names } from '@/store/learner-names';
import { useQuery } from '@/store/use-query';
import { useRun } from '@/store/use-run';
import { failureSentence } from '@/ui/messages/failures';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { learnersOf } from './address';
import { NoSuchLearner } from './NoSuchLearner';
import { OneLearner } from './OneLearner';
import { Privacy } from './Privacy';
import { TwoLearners } from './TwoLearners';
import { useLearnerAddress } from './use-learner-address';

/** The page of one learner, or of two side by side. */
export function LearnerPage({ subject }: { readonly subject: string }) {
  const current = useRun();
  const ids = useMemo(() => learnersOf(subject, names.idOf), [subject]);
  if (!current) return null;
  return ids ? <Learners ids={ids} /> : <NoSuchLearner />;
}

function Learners({ ids }: { readonly ids: readonly string[] }) {
  const answer = useQuery('learner-status', { ids }, 'selection');
  const [location, navigate] = useLocation();
  const address = useLearnerAddress()(ids);
  const found = answer?.outcome.ok && !answer.outcome.value.includes('unknown');
  // An address that was kept from before, or from the other way of naming, is not left standing.
  useEffect(() => {
    if (found && location !== address) navigate(address, { replace: true });
  }, [found, location, address, navigate]);
  if (!answer) return <Skeleton height={76} role="status" aria-label="Looking up the learner" />;
  const { outcome } = answer;
  if (!outcome.ok) return <p role="alert">{failureSentence(outcome)}</p>;
  if (outcome.value.includes('unknown')) return <NoSuchLearner />;
  const left = outcome.value.filter((status) => status === 'not-selected').length;
  const two = ids.length === 2;
  return (
    <>
      <PageHead
        title={two ? 'Two learners' : 'One learner'}
        lead={
          two
            ? 'Each counted from their own first visit.'
            : 'The way through the course, and all that is recorded.'
        }
      />
      <Privacy />
      <p>
        <Link href="/learners">Choose another learner</Link>
      </p>
      <RunCautions />
      {left > 0 && (
        <p role="status">
          {two ? 'Not both of them are' : 'This learner is not'} among the learners who are selected, so there
          is nothing to show of {two && left === 1 ? 'one of them' : two ? 'them' : 'this learner'}.
        </p>
      )}
      {two ? <TwoLearners ids={ids} /> : <OneLearner ids={ids} />}
    </>
  );
}
