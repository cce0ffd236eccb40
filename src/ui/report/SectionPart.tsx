import { cautionWords } from '../card/caution-words';
import type { Picture, ReportCard, ReportSection } from './content';

interface SectionPartProps {
  readonly id: string;
  readonly section: ReportSection;
  readonly withTables: boolean;
}

/** A page of the product: its questions, each with what the data shows and the chart. */
export function SectionPart({
  id,
  section: { title, lead, cards, elsewhere, unanswered },
  withTables,
}: SectionPartProps) {
  return (
    <section className="page" id={id}>
      <h2>{title}</h2>
      {lead && <p className="lead">{lead}</p>}
      {elsewhere.length > 0 && (
        <p className="elsewhere">
          Before this section:{' '}
          {elsewhere.map(({ id: name, question }) => (
            <a key={name} href={`#card-${name}`}>
              {question}
            </a>
          ))}
        </p>
      )}
      {cards.map((card) => (
        <CardPart key={card.id} card={card} withTables={withTables} />
      ))}
      {unanswered.size > 0 && (
        <aside>
          <h3>Not in this report</h3>
          {[...unanswered].map(([reason, questions]) => (
            <div key={reason}>
              <p>{reason}</p>
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </div>
          ))}
        </aside>
      )}
    </section>
  );
}

function CardPart({ card, withTables }: { readonly card: ReportCard; readonly withTables: boolean }) {
  const { id, question, beyond, findings, picture, table } = card;
  return (
    <article id={`card-${id}`}>
      <div className="said">
        <h3>{question}</h3>
        {beyond && <p>{beyond}</p>}
        {findings.map(({ key, text, caution, because }, place) => (
          <p key={`${key} ${text}`} className={place === 0 ? 'finding' : undefined}>
            {caution && cautionWords(because)}
            {text}
          </p>
        ))}
      </div>
      {picture && <Figure {...picture} />}
      <p className="links">
        {withTables && table.rows.length > 0 && <a href={`#table-${id}`}>Table</a>}
        <a href={`#definition-${id}`}>How this is counted</a>
      </p>
    </article>
  );
}

/** On paper a chart that is higher than wide may fill a page; others leave room for a second one. */
function Figure({ svg, summary }: Picture) {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  const tall = Number(height) > Number(width);
  return (
    <img
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={summary}
      className={tall ? 'tall' : undefined}
    />
  );
}
