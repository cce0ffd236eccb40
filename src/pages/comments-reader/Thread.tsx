import { useState } from 'react';
import type { CourseSettings } from '@/course/settings';
import type { CommentItem } from '@/engine/protocol';
import { useQuery } from '@/store/use-query';
import { failureSentence } from '@/ui/messages/failures';
import { TextButton } from '@/ui/TextButton';
import { count } from '@/words/numbers';
import { CommentArticle } from './CommentArticle';
import classes from './reader.module.css';

const AT_FIRST = 100;

interface ThreadProps {
  /** The comment below which it stands. */
  readonly comment: CommentItem;
  readonly course: CourseSettings;
  readonly terms: readonly string[];
  readonly withAuthors: boolean;
}

/** The thread of a comment: what opened it, unless that is the comment itself, and all replies. */
export function Thread({ comment, course, terms, withAuthors }: ThreadProps) {
  const [wanted, setWanted] = useState(AT_FIRST);
  const answered = useQuery('thread', { row: comment.row, count: wanted, withAuthors }, 'selection');
  if (!answered) return null;
  const { outcome } = answered;
  if (!outcome.ok) return <p className={classes.note}>{failureSentence(outcome)}</p>;
  const { first, replies, of } = outcome.value;
  const shown = first && first.row !== comment.row ? [first, ...replies] : replies;
  return (
    <section className={classes.thread} aria-label="Thread" aria-busy={answered.stale}>
      {!first && (
        <p className={classes.note}>The comment that opened this thread is not in the comments file.</p>
      )}
      {shown.map((each) => (
        <CommentArticle
          key={each.row}
          comment={each}
          course={course}
          terms={terms}
          current={each.row === comment.row}
        />
      ))}
      {of > replies.length && (
        <TextButton onClick={() => setWanted(wanted + AT_FIRST)}>
          Show more of the {count(of)} replies
        </TextButton>
      )}
    </section>
  );
}
