import type { ReactNode } from 'react';
import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: string;
  /** Where to go on from here. */
  readonly children?: ReactNode;
}

/** A page's title and what it is about. */
export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children && <p className={classes.further}>{children}</p>}
    </header>
  );
}
