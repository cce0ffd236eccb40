import { longDate } from '@/words/dates';
import { palettes } from '../tokens';
import { inShort, type ReportContent } from './content';
import { Definitions } from './Definitions';
import css from './report.css?inline';
import { SectionPart } from './SectionPart';
import { Tables } from './Tables';
import { Unanswered, unansweredIn } from './Unanswered';

/** The report loads nothing and runs nothing, wherever it is opened. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const { paper, ink, muted, line, accent, contrast } = palettes.light;

/** The page's own colours, as CSS has them. */
const colours = Object.entries({ paper, ink, muted, line, accent, contrast })
  .map(([name, colour]) => `--${name}: ${colour};`)
  .join(' ');

/** A whole report as a page that stands alone. */
export function Report(content: ReportContent) {
  const { title, facts, selection, cautions, data, madeOn, version, sections, withTables } = content;
  const short = inShort(sections);
  const told = sections.filter(({ cards, elsewhere }) => cards.length + elsewhere.length > 0);
  const open = unansweredIn(sections);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title}: course report`}</title>
        <style>{`:root { ${colours} }\n${css}`}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p className="facts">{facts}</p>
          <p className="selection">{selection}</p>
          {cautions.map((sentence) => (
            <p key={sentence} className="caution">
              {sentence}
            </p>
          ))}
          <p className="made">
            {data.join(' ')} Made on {longDate(madeOn)} with Coursetrace {version}.
          </p>
        </header>
        {short.length > 0 && (
          <section className="short">
            <h2>In short</h2>
            <ul>
              {short.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <nav aria-label="Contents">
          <h2>Contents</h2>
          <ol>
            {told.map((section) => (
              <li key={section.title}>
                <a href={`#${anchor(section.title)}`}>{section.title}</a>
              </li>
            ))}
            {open.size > 0 && (
              <li>
                <a href="#unanswered">Not in this report</a>
              </li>
            )}
            {withTables && (
              <li>
                <a href="#tables">The tables behind the charts</a>
              </li>
            )}
            <li>
              <a href="#definitions">How every figure is counted</a>
            </li>
          </ol>
        </nav>
        <main>
          {told.map((section) => (
            <SectionPart
              key={section.title}
              id={anchor(section.title)}
              section={section}
              withTables={withTables}
            />
          ))}
          {open.size > 0 && <Unanswered reasons={open} />}
          {withTables && <Tables sections={sections} />}
          <Definitions sections={sections} />
        </main>
        <footer>
          <p>This report names no learner, and loads nothing from elsewhere.</p>
          {withTables && (
            <p className="on-paper">The tables behind the charts are in the file, and left out on paper.</p>
          )}
        </footer>
      </body>
    </html>
  );
}

/** `Study sessions` → `study-sessions` */
function anchor(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
