type Start = () => void;

const waiting: Start[] = [];
let busy = false;

function next(): void {
  const start = waiting.shift();
  busy = start !== undefined;
  // A task of its own for each drawing, so that the page answers in between.
  if (start) setTimeout(start);
}

/**
 * Charts are drawn one after the other. Calls `start` when it is this one's turn;
 * the returned function says that it is done, or no longer wanted.
 */
export function takeTurn(start: Start): () => void {
  let mine = false;
  let over = false;
  const entry = () => {
    mine = true;
    if (over) next();
    else start();
  };
  waiting.push(entry);
  if (!busy) next();
  return () => {
    if (over) return;
    over = true;
    if (mine) next();
  };
}
