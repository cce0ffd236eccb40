/** In the place of a comment's parent: it opens a thread. */
export const NONE = -1;
/** In the place of a comment's parent: it answers one that the file does not hold. */
export const UNKNOWN = -2;

/** How comments hang together, by row. */
export interface Threads {
  /** The row of the comment that it answers, else `NONE` or `UNKNOWN`. */
  readonly parent: Int32Array;
  /** The row by which its thread is known: that of the comment which opens it, else that of one of its replies. */
  readonly thread: Int32Array;
  /** How many comments answer it. */
  readonly replies: Int32Array;
  /** By the row by which a thread is known: its comments. */
  readonly size: Int32Array;
}

/**
 * Puts comments into threads by their ids and the ids of those that they answer (empty for none). Replies to one
 * comment that is not known are one thread, and so are comments that answer each other in a circle. Of several
 * comments with one id the first is the one that is answered.
 */
export function readThreads(
  rows: number,
  id: (row: number) => string,
  answers: (row: number) => string,
): Threads {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rows; row++) if (id(row) && !rowOf.has(id(row))) rowOf.set(id(row), row);
  const parent = new Int32Array(rows).fill(NONE);
  const replies = new Int32Array(rows);
  const orphans = new Map<string, number>();
  const orphanOf = (missing: string, row: number) => {
    const first = orphans.get(missing) ?? row;
    orphans.set(missing, first);
    return first;
  };
  for (let row = 0; row < rows; row++) {
    const above = answers(row);
    if (!above) continue;
    parent[row] = rowOf.get(above) ?? UNKNOWN;
    if (parent[row] >= 0) replies[parent[row]]++;
  }
  const thread = threadsOf(parent, (row) => (parent[row] === UNKNOWN ? orphanOf(answers(row), row) : row));
  const size = new Int32Array(rows);
  for (const top of thread) size[top]++;
  return { parent, thread, replies, size };
}

const OPEN = -1;
const ON_PATH = -2;

/** For each comment the name of the one at the top of its chain; a circle is named by where it was entered. */
function threadsOf(parent: Int32Array, nameOf: (top: number) => number): Int32Array {
  const thread = new Int32Array(parent.length).fill(OPEN);
  for (let row = 0; row < parent.length; row++) {
    const path: number[] = [];
    let at = row;
    while (thread[at] === OPEN) {
      thread[at] = ON_PATH;
      path.push(at);
      if (parent[at] >= 0) at = parent[at];
    }
    const name = thread[at] === ON_PATH ? nameOf(at) : thread[at];
    for (const each of path) thread[each] = name;
  }
  return thread;
}
