import { type ReactNode, useId } from 'react';
import classes from './interventions.module.css';

interface SectionProps {
  readonly question: string;
  /** What it is for, in a sentence or two. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** One question of the page, and what answers it. */
export function Section({ question, lead, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div className={classes.sectionHead}>
        <h2 id={titleId}>{question}</h2>
        {lead && <p className={classes.quiet}>{lead}</p>}
      </div>
      <div className={classes.sectionBody}>{children}</div>
    </section>
  );
}
