import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { stepName } from '@/analyses/step-name';
import type { CourseSettings } from '@/course/settings';
import type { CommentItem } from '@/engine/protocol';
import { LearnerId } from '@/pages/learners/LearnerId';
import { useLearnerNames } from '@/store/learner-names';
import { capitalised } from '@/words/list';
import { counted } from '@/words/numbers';
import { CommentText } from './CommentText';
import classes from './reader.module.css';
import { roleWords, writtenWords } from './words';

interface CommentArticleProps {
  readonly comment: CommentItem;
  readonly course: CourseSettings;
  readonly terms: readonly string[];
  /** In a thread: whether it is the one whose thread was asked for. */
  readonly current?: boolean;
  /** What can be done with it, and what that shows. */
  readonly children?: ReactNode;
}

/** One comment: who, when, where and what. */
export function CommentArticle({ comment, course, terms, current = false, children }: CommentArticleProps) {
  const headId = useId();
  const { showIds } = useLearnerNames();
  const { role, author, time, step, likes, replies, parent, parentKnown } = comment;
  // A pseudonym begins with the role: said once.
  const named = role === 'learner' && author && !showIds;
  const facts = [
    parent !== null && (parentKnown ? 'reply' : 'reply to a comment that is not in the file'),
    likes > 0 && counted(likes, 'like'),
    replies > 0 && counted(replies, 'reply', 'replies'),
    comment.reported && 'reported',
    comment.moderated && 'moderated',
  ].filter((fact) => fact !== false);
  return (
    <article className={classes.comment} aria-labelledby={headId} data-current={current}>
      <header className={classes.commentHead} id={headId}>
        {named || <strong data-role={role}>{roleWords[role]}</strong>}
        {author && (role === 'learner' || showIds) && (
          <span className={classes.author}>
            <LearnerId id={author} />
          </span>
        )}
        <time dateTime={time === null ? undefined : new Date(time).toISOString()}>
          {writtenWords(comment)}
        </time>
        {step && (
          <Link href={`/steps/${step}`} className={classes.step}>
            Step <bdi>{stepName(step, course)}</bdi>
          </Link>
        )}
      </header>
      <CommentText text={comment.text} terms={terms} />
      {(facts.length > 0 || children) && (
        <footer className={classes.commentFoot}>
          {facts.length > 0 && <span>{capitalised(facts.join(' · '))}</span>}
          {children}
        </footer>
      )}
    </article>
  );
}
