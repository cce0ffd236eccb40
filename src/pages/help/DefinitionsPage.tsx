import { PageHead } from '@/ui/PageHead';
import { BackToHelp } from './BackToHelp';
import { definitionList } from './definition-list';
import classes from './help.module.css';

const idOf = (title: string) => `of-${title.replaceAll(' ', '-').toLowerCase()}`;

/** How every figure is counted, as the cards say it. */
export function DefinitionsPage() {
  return (
    <>
      <PageHead
        title="Definitions"
        lead="How every figure is counted, page by page, in the words of its card."
      >
        <BackToHelp />
      </PageHead>
      {definitionList.map(({ title, cards }) => (
        <section key={title} className={classes.section} aria-labelledby={idOf(title)}>
          <h2 id={idOf(title)}>{title}</h2>
          {cards.map(({ question, definition }) => (
            <details key={question} className={classes.item}>
              <summary>{question}</summary>
              {definition.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </details>
          ))}
        </section>
      ))}
    </>
  );
}
