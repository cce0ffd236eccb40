import type { ReportSection } from './content';

/** How every figure of the report is counted, in the words of the cards. */
export function Definitions({ sections }: { readonly sections: readonly ReportSection[] }) {
  const cards = sections.flatMap((section) => section.cards);
  return (
    <section className="page" id="definitions">
      <h2>How every figure is counted</h2>
      <dl>
        {cards.map(({ id, question, definition }) => (
          <div key={id} id={`definition-${id}`}>
            <dt>{question}</dt>
            <dd>{definition.join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
