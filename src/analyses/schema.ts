import type { ColumnKind, ResultColumn, Row, TableSchema } from './definition';

type ColumnText = Omit<ResultColumn, 'name' | 'rests' | 'missable'>;

/** A column's heading, kind and one-sentence description, and the words for its codes. */
export function column(
  kind: ColumnKind,
  label: string,
  description: string,
  words?: Readonly<Record<string, string>>,
): ColumnText {
  return words ? { kind, label, description, words } : { kind, label, description };
}

type Name<R> = keyof R & string;
type Count<R> =
  | Name<R>
  | `%${Name<R>}`
  | `~${Name<R>}`
  | `#${Name<R>}`
  | `+${Name<R>}`
  | `${Name<R>}/${Name<R>}`;
type Rest<R, C extends Name<R>> = null extends R[C] ? `${Count<R>}?` : Count<R>;

/**
 * What the figures of a table rest on, for the withholding of small counts: by column
 *
 * - `'learners'`: a figure of so many, and of a rate or per cent those it is a share of;
 * - `'%learners'`: a number that is a share of so many where it is not negative, and where it is a correlation;
 * - `'~learners'`: a rate that so many stand behind, but that is no share of them;
 * - `['strong', 'weak']`: a difference between two of them;
 * - `'count/share'`: a share of what the count is, divided by the share;
 * - `'+comments'`: a share of the table's sum of a column;
 * - `'#learners'`: a count of events, of so many learners;
 * - `null`: it says nothing about learners, such as the number of steps.
 *
 * Names of columns that may be missing end in a question mark. A count that is not named counts learners or their events.
 */
export type RestsOn<R extends Row> = {
  readonly [C in Name<R>]?: Rest<R, C> | readonly Rest<R, C>[] | null;
};

interface Nature {
  /**
   * Its rows are there only because a learner did something: one whose counts are all withheld is left out. In
   * words, what they are of, such as answers given, where their lack would be taken for nothing.
   */
  readonly sparse?: true | string;
  /** Each row is of a single learner. */
  readonly single?: true;
}

function restsOf(rests: string | readonly string[] | null): Pick<ResultColumn, 'rests' | 'missable'> {
  if (rests === null) return { rests };
  const names = [rests].flat();
  const missable = names.some((name) => name.endsWith('?'));
  const bare = names.map((name) => name.replace(/\?$/, ''));
  return missable ? { rests: bare, missable } : { rests: bare };
}

/**
 * The schema of a table whose rows are `R`: every field of `R` has a column, in the order given.
 * @param rests What its figures rest on; a test asks it of every derived figure of the result tables.
 */
export function tableSchema<R extends Row>(
  name: string,
  rowsAre: string,
  columns: { readonly [Name in keyof R & string]: ColumnText },
  rests: RestsOn<R> = {},
  nature: Nature = {},
): TableSchema {
  const known = new Map(Object.entries<string | readonly string[] | null | undefined>(rests));
  const entries = Object.entries<ColumnText>(columns);
  return {
    name,
    rowsAre,
    columns: entries.map(([column, text]) => {
      const own = known.get(column);
      return { name: column, ...text, ...(own === undefined ? {} : restsOf(own)) };
    }),
    ...nature,
  };
}
