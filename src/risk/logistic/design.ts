import '@tensorflow/tfjs-backend-cpu';
import { matMul, mul, setBackend, type Tensor2D, tensor2d, tidy } from '@tensorflow/tfjs-core';

/** A design matrix as TensorFlow.js holds it: what Newton's method needs of it, and nothing else. */
export interface Design {
  readonly rows: number;
  readonly columns: number;
  /** Xw: one value for each row. */
  times(w: Float64Array): Float64Array;
  /** Xᵀr: one value for each column. */
  transposedTimes(r: Float64Array): Float64Array;
  /** Xᵀdiag(v)X, row by row. */
  weightedGram(v: Float64Array): Float64Array;
  /** Frees the tensors. */
  dispose(): void;
}

/** Tensors are of single precision: sums run over so many rows there, and over the blocks in double precision. */
const BLOCK = 1024;

/**
 * Puts a matrix, given row by row, into tensors on the CPU backend, which needs no code from text and no network.
 * @param columns How many columns the matrix has.
 */
export async function tensorDesign(values: Float64Array, columns: number): Promise<Design> {
  if (!(await setBackend('cpu'))) throw new Error('TensorFlow.js has no CPU backend');
  const rows = values.length / columns;
  const blocks: { readonly x: Tensor2D; readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    const part = Float32Array.from(values.subarray(from * columns, to * columns));
    blocks.push({ x: tensor2d(part, [to - from, columns]), from, to });
  }
  const column = (part: Float64Array) => tensor2d(Float32Array.from(part), [part.length, 1]);
  const added = (size: number, of: (block: (typeof blocks)[number]) => ArrayLike<number>) => {
    const sum = new Float64Array(size);
    for (const block of blocks) {
      const part = of(block);
      for (let i = 0; i < size; i++) sum[i] += part[i];
    }
    return sum;
  };
  return {
    rows,
    columns,
    times(w) {
      const out = new Float64Array(rows);
      for (const { x, from } of blocks)
        out.set(
          tidy(() => matMul(x, column(w)).dataSync()),
          from,
        );
      return out;
    },
    transposedTimes: (r) =>
      added(columns, ({ x, from, to }) =>
        tidy(() => matMul(x, column(r.subarray(from, to)), true).dataSync()),
      ),
    weightedGram: (v) =>
      added(columns * columns, ({ x, from, to }) =>
        tidy(() => matMul(x, mul(x, column(v.subarray(from, to))), true).dataSync()),
      ),
    dispose() {
      for (const { x } of blocks) x.dispose();
    },
  };
}
