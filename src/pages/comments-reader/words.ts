import type { CommentItem, CommentsFilter } from '@/engine/protocol';
import { longDate } from '@/words/dates';
import { count, counted } from '@/words/numbers';

/** Names of authors by role. */
export const roleWords: Readonly<Record<CommentItem['role'], string>> = {
  learner: 'Learner',
  staff: 'Staff',
  other: 'Not enrolled',
};

export const roleOptions: readonly { readonly value: CommentsFilter['role']; readonly label: string }[] = [
  { value: 'all', label: 'Everyone' },
  { value: 'learner', label: 'Learners' },
  { value: 'staff', label: 'Staff' },
  { value: 'other', label: 'People not in the enrolments file' },
];

export const onlyOptions: readonly { readonly value: CommentsFilter['only']; readonly label: string }[] = [
  { value: 'all', label: 'All comments' },
  { value: 'openings', label: 'First comments of threads' },
  { value: 'replies', label: 'Replies' },
  { value: 'reported', label: 'Reported comments' },
  { value: 'moderated', label: 'Moderated comments' },
];

export const orderOptions: readonly { readonly value: CommentsFilter['order']; readonly label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'liked', label: 'Most liked first' },
];

/** When a comment was written: `11 June 2018, 09:30`. */
export function writtenWords({ date, clock }: Pick<CommentItem, 'date' | 'clock'>): string {
  return date ? `${longDate(date)}, ${clock}` : 'at a time that is not known';
}

/** How many comments are meant: `12 of 340 comments`. */
export function resultWords(total: number, of: number): string {
  return total === of ? counted(of, 'comment') : `${count(total)} of ${counted(of, 'comment')}`;
}
