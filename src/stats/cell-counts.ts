/** Cells up to which every one has a place of its own in an array: 16 MB. */
const MOST_PLACES = 1 << 22;

/** How often each cell of a large and mostly empty grid was counted. */
export interface CellCounts {
  add(cell: number): void;
  /** The cells that were counted at least once and how often, in ascending order. */
  entries(): readonly (readonly [cell: number, count: number])[];
}

/** Counts for cells from 0 to below a number, which may be larger than any array. */
export function cellCounts(cells: number): CellCounts {
  return cells <= MOST_PLACES ? inArray(cells) : inMap();
}

function inArray(cells: number): CellCounts {
  const counts = new Uint32Array(cells);
  return {
    add(cell) {
      counts[cell]++;
    },
    entries() {
      const found: (readonly [number, number])[] = [];
      counts.forEach((count, cell) => {
        if (count > 0) found.push([cell, count]);
      });
      return found;
    },
  };
}

function inMap(): CellCounts {
  const counts = new Map<number, number>();
  return {
    add(cell) {
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    },
    entries: () => [...counts].sort(([a], [b]) => a - b),
  };
}
