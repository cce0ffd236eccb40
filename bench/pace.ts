import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const LOOP = `
  const add = () => {
    let sum = 0;
    for (let at = 0; at < 1e9; at++) sum += at;
    return sum;
  };
  const from = performance.now();
  const sum = add();
  const took = performance.now() - from;
  import('node:worker_threads').then(({ parentPort }) => parentPort.postMessage({ took, sum }));
`;

/** Milliseconds that a thread takes for a billion additions. Rejects where the thread cannot run. */
function loop(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(LOOP, { eval: true });
    worker.once('message', ({ took }: { took: number }) => resolve(took));
    worker.once('error', reject);
  });
}

/** How fast the processor is just now: milliseconds for a billion additions while each of its cores does as many. */
export async function pace(): Promise<number> {
  return Math.max(...(await Promise.all(Array.from({ length: availableParallelism() }, loop))));
}
