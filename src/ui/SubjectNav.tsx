import { Link } from 'wouter';
import type { Subject } from '@/analyses/subject';
import classes from './SubjectNav.module.css';
import { pagesOf, pathOf } from './subject-path';

const all: Readonly<Record<Subject['kind'], string>> = { step: 'All steps', question: 'All questions' };

interface SubjectNavProps {
  readonly kind: Subject['kind'];
  /** All steps or questions in course order. */
  readonly ids: readonly string[];
  readonly id: string;
  readonly nameOf: (id: string) => string;
  /** Tells the row above the page from the one below it. */
  readonly place: 'top' | 'bottom';
}

/** The ways to the previous and the next step or question, and back to them all. */
export function SubjectNav({ kind, ids, id, nameOf, place }: SubjectNavProps) {
  const at = ids.indexOf(id);
  const beside = (by: -1 | 1) => (at < 0 ? undefined : ids[at + by]);
  const [previous, next] = [beside(-1), beside(1)];
  return (
    <nav className={classes.row} aria-label={`Previous and next ${kind}, ${place} of the page`}>
      {previous === undefined ? (
        <span />
      ) : (
        <Link
          href={pathOf({ kind, id: previous })}
          className={classes.link}
          aria-label={`Previous ${kind}: ${nameOf(previous)}`}
        >
          <span aria-hidden>←</span>
          <span className={classes.name}>{nameOf(previous)}</span>
        </Link>
      )}
      <Link href={pagesOf[kind]}>{all[kind]}</Link>
      {next === undefined ? (
        <span />
      ) : (
        <Link
          href={pathOf({ kind, id: next })}
          className={classes.link}
          data-next
          aria-label={`Next ${kind}: ${nameOf(next)}`}
        >
          <span className={classes.name}>{nameOf(next)}</span>
          <span aria-hidden>→</span>
        </Link>
      )}
    </nav>
  );
}
