import { type ComponentType, useEffect } from 'react';
import { Link } from 'wouter';
import { focusWhenThere } from '@/ui/focus-when-there';
import { PageHead } from '@/ui/PageHead';
import { WhereFiles, WhichFiles } from '../where-files';
import { AboutProduct } from './AboutProduct';
import { AtRisk } from './AtRisk';
import { Figures } from './Figures';
import classes from './help.module.css';
import { Keeping } from './Keeping';
import { Keys } from './Keys';
import { PageList } from './PageList';
import { Selecting } from './Selecting';

const Files = () => (
  <>
    <WhereFiles />
    <WhichFiles className={classes.pairs} />
    <p>
      Then choose or drop the files, a folder with them, or a ZIP; several runs at once if you like.{' '}
      <b>Data and settings</b> says of every file what it was taken for, and which rows were left out and why.
    </p>
  </>
);

interface Section {
  /** The end of its address, `/help/keys`. */
  readonly id: string;
  readonly title: string;
  readonly Content: ComponentType;
}

const sections: readonly Section[] = [
  { id: 'pages', title: 'What the pages answer', Content: PageList },
  { id: 'files', title: 'Where to find the files', Content: Files },
  { id: 'selection', title: 'Choosing learners and time', Content: Selecting },
  { id: 'figures', title: 'How figures are defined', Content: Figures },
  { id: 'risk', title: 'Reading the list of learners at risk', Content: AtRisk },
  { id: 'keeping', title: 'Keeping and forgetting', Content: Keeping },
  { id: 'keys', title: 'Keyboard shortcuts', Content: Keys },
  { id: 'about', title: 'Version and licences', Content: AboutProduct },
];

/** How to use the product: it needs no data. */
export function HelpPage({ subject }: { readonly subject: string }) {
  useEffect(() => {
    if (sections.some(({ id }) => id === subject)) focusWhenThere(`#${subject}`);
  }, [subject]);
  return (
    <>
      <PageHead title="Help" lead="What Coursetrace answers, and how to use it." />
      <nav className={classes.contents} aria-label="On this page">
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Link href={`/help/${id}`}>{title}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, Content }) => (
        <section key={id} id={id} className={classes.section} aria-labelledby={`${id}-title`} tabIndex={-1}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Content />
        </section>
      ))}
    </>
  );
}
