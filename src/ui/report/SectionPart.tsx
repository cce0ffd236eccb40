import { NO_FINDING } from '@/words/withheld';
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
  section: { title, lead, cards, elsewhere },
  withTables,
}: SectionPartProps) {
  return (
    <section className="page" id={id}>
      <div className="head">
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
      </div>
      {cards.map((card) => (
        <CardPart key={card.id} card={card} withTables={withTables} />
      ))}
    </section>
  );
}

interface CardPartProps {
  readonly card: ReportCard;
  readonly withTables: boolean;
}

function CardPart({ card, withTables }: CardPartProps) {
  const { id, question, beyond, findings, picture, hidden, table } = card;
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
        {table.withheld !== undefined && findings.length === 0 && <p>{NO_FINDING}</p>}
      </div>
      {picture && <Figure {...picture} />}
      {hidden && <p className="withheld">{hidden}</p>}
      <p className="links">
        {withTables && table.rows.length > 0 && <a href={`#table-${id}`}>Table</a>}
        <a href={`#definition-${id}`}>How this is counted</a>
      </p>
    </article>
  );
}

/** Millimetres of an A4 sheet within its margins, and of a chart that leaves room for a second card. */
const SHEET_WIDTH = 182;
const SHEET_HEIGHT = 225;
const HALF_SHEET = 80;
/** A chart shrunk below this has letters too small to read. */
const LEAST_SCALE = 0.75;

/** The chart, on paper so high that two cards fit a sheet where its letters stay legible. */
function Figure({ svg, summary }: Picture) {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  const whole = width && height ? (SHEET_WIDTH * Number(height)) / Number(width) : HALF_SHEET;
  const most = Math.min(SHEET_HEIGHT, Math.max(HALF_SHEET, LEAST_SCALE * whole));
  const style: Record<`--${string}`, string> = { '--paper-height': `${Math.round(most)}mm` };
  return (
    <div className="chart">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={summary} style={style} />
    </div>
  );
}
