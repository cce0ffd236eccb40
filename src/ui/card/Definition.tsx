import classes from './ChartCard.module.css';

/** How a card's figures are counted, for those who ask. */
export function Definition({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details className={classes.definition}>
      <summary>How this is counted</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
