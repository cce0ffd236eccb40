interface NumberedRun {
  readonly number: number;
  /** True where no file says which course and run it is. */
  readonly unnamed: boolean;
}

/** A run of a course within a sentence: `run 6`, or `run 1 (assumed)` where no file says so. */
export function runNumber({ number, unnamed }: NumberedRun): string {
  return `run ${number}${unnamed ? ' (assumed)' : ''}`;
}

/** A run with its course: `Safety online, run 6`. */
export function runName(course: { readonly name: string }, run: NumberedRun): string {
  return `${course.name}, ${runNumber(run)}`;
}
