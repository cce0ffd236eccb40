import type { CommentsFilter } from '@/engine/protocol';
import { useQuery } from '@/store/use-query';
import { failureSentence } from '@/ui/messages/failures';
import { CommentItems, type Reading } from './CommentItems';
import classes from './reader.module.css';

/** So many comments are shown at a time. */
export const PAGE = 50;

interface FurtherCommentsProps extends Reading {
  readonly filter: CommentsFilter;
  /** So many are shown before these. */
  readonly from: number;
}

/** The next comments that match. */
export function FurtherComments({ filter, from, ...reading }: FurtherCommentsProps) {
  const { withAuthors } = reading;
  const answered = useQuery('comments', { ...filter, from, count: PAGE, withAuthors }, 'selection');
  if (!answered) return null;
  const { outcome } = answered;
  if (!outcome.ok) return <p className={classes.note}>{failureSentence(outcome)}</p>;
  return <CommentItems items={outcome.value.items} {...reading} />;
}
