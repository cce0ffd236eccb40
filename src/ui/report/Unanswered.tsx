import type { ReportSection } from './content';

/** The questions of all sections that cannot be answered, under each reason once. */
export function unansweredIn(sections: readonly ReportSection[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { unanswered } of sections) {
    for (const [reason, questions] of unanswered) all.set(reason, [...(all.get(reason) ?? []), ...questions]);
  }
  return all;
}

/** What the report leaves open, and why. */
export function Unanswered({ reasons }: { readonly reasons: ReturnType<typeof unansweredIn> }) {
  return (
    <section className="page" id="unanswered">
      <h2>Not in this report</h2>
      {[...reasons].map(([reason, questions]) => (
        <div key={reason} className="unanswered">
          <p>{reason}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
