import classes from './KeyFigures.module.css';

/** A number with its name above it and what it is of beside or below it. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note?: string | false;
}

interface FigureRowProps {
  readonly figures: readonly Figure[];
  /** True while the figures are of an earlier selection. */
  readonly stale: boolean;
  /** What a number is of stands below it. */
  readonly stacked?: boolean;
}

/** Numbers in a quiet row. */
export function FigureRow({ figures, stale, stacked = false }: FigureRowProps) {
  return (
    <dl className={classes.row} aria-busy={stale} data-stacked={stacked || undefined}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            {value}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
