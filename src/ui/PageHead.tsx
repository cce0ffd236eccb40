import classes from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  readonly lead?: string;
}

/** A page's title and what it is about. */
export function PageHead({ title, lead }: PageHeadProps) {
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {lead && <p className={classes.lead}>{lead}</p>}
    </header>
  );
}
