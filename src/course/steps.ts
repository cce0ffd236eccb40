import type { RunFiles } from './people';

/** A run's steps in order. A step's place in this list is what run tables hold in their column `step`. */
export interface StepList {
  readonly weeks: Int32Array;
  readonly numbers: Int32Array;
  /** `week.step`, such as `1.10`. */
  readonly labels: readonly string[];
}

/** Every step that any file of the run speaks of, ordered by week and number. */
export function listSteps(files: RunFiles): StepList {
  const pairs = new Map<string, readonly [number, number]>();
  for (const { columns } of files.values()) {
    const column = columns.get('step');
    if (column?.type !== 'step') continue;
    column.weeks.forEach((week, code) => {
      if (code > 0) pairs.set(`${week}.${column.numbers[code]}`, [week, column.numbers[code]]);
    });
  }
  const ordered = [...pairs].toSorted(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]);
  return {
    weeks: Int32Array.from(ordered, ([, [week]]) => week),
    numbers: Int32Array.from(ordered, ([, [, number]]) => number),
    labels: ordered.map(([label]) => label),
  };
}
