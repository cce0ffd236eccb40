import { labelOf, type StepNumbers } from '../chart-kit/step-axis';
import type { CardView } from '../definition';

/** The page's choice that says how steps of several runs are matched. */
export const MATCH_CHOICE = 'match';

export type StepMatch = 'number' | 'title';

/** A side's steps, in course order, and how they are called. */
export interface StepsOfSide {
  readonly steps: readonly StepNumbers[];
  readonly view: CardView;
}

export interface MatchedSteps {
  /** The steps on the common axis, in order. */
  readonly grid: readonly StepNumbers[];
  /** For each side and each of its steps, the place on the axis; −1 where no step of the first side is the same. */
  readonly places: readonly (readonly number[])[];
}

/** How steps are matched: by week and number unless the page says by title. */
function matchOf(view: CardView): StepMatch {
  return view.choices[MATCH_CHOICE] === 'title' ? 'title' : 'number';
}

const plain = (title: string) => title.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** A step's title in plain letters; null where it has none or shares it with another step of its run, even one without rows. */
function titles({ steps, view }: StepsOfSide): readonly (string | null)[] {
  const known = Object.values(view.course.steps).map(({ title }) => plain(title ?? ''));
  return steps.map((step) => {
    const title = plain(view.course.steps[labelOf(step)]?.title ?? '');
    return title !== '' && known.indexOf(title) === known.lastIndexOf(title) ? title : null;
  });
}

/**
 * One axis for the steps of several sides. By number, the steps of all sides by week and number. By title, the steps of the
 * first side, and those of the others that have the same title.
 */
export function matchSteps(sides: readonly StepsOfSide[]): MatchedSteps {
  const [first] = sides;
  if (!first) return { grid: [], places: [] };
  if (matchOf(first.view) === 'title') {
    const own = titles(first);
    const places = sides.map((side, index) =>
      index === 0
        ? side.steps.map((_, place) => place)
        : titles(side).map((title) => (title === null ? -1 : own.indexOf(title))),
    );
    return { grid: first.steps, places };
  }
  const byLabel = new Map(sides.flatMap(({ steps }) => steps.map((step) => [labelOf(step), step])));
  const grid = [...byLabel.values()].sort(
    (a, b) => a.week_number - b.week_number || a.step_number - b.step_number,
  );
  const placeOf = new Map(grid.map((step, place) => [labelOf(step), place]));
  return { grid, places: sides.map(({ steps }) => steps.map((step) => placeOf.get(labelOf(step)) ?? -1)) };
}

/** Each side's rows by place on the axis; undefined where the side has no such step. */
export function rowsByPlace<T extends StepNumbers>(
  sides: readonly { readonly rows: readonly T[]; readonly view: CardView }[],
): { readonly grid: readonly StepNumbers[]; readonly rows: readonly (readonly (T | undefined)[])[] } {
  const { grid, places } = matchSteps(sides.map(({ rows, view }) => ({ steps: rows, view })));
  const rows = sides.map((side, index) => {
    const own = new Array<T | undefined>(grid.length).fill(undefined);
    places[index].forEach((place, at) => {
      if (place >= 0) own[place] = side.rows[at];
    });
    return own;
  });
  return { grid: grid.map(({ week_number, step_number }) => ({ week_number, step_number })), rows };
}
