import '@tensorflow/tfjs-backend-cpu';
import { enableProdMode, matMul, setBackend, type Tensor2D, tensor2d, tidy } from '@tensorflow/tfjs-core';

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

/** Rows that stand together in one tensor. */
interface Block {
  readonly x: Tensor2D;
  readonly values: Float32Array;
  readonly from: number;
  readonly to: number;
}

/** Tensors are of single precision: sums run over so many rows there, and over the blocks in double precision. */
const BLOCK = 1024;

const column = (part: Float64Array) => tensor2d(Float32Array.from(part), [part.length, 1]);

/** What a product of tensors holds; everything made for it is freed. */
function valuesOf(product: () => Tensor2D): ArrayLike<number> {
  const tensor = tidy(product);
  const values = tensor.dataSync();
  tensor.dispose();
  return values;
}

/** The block's rows, each times its value. */
function scaled({ values, from, to }: Block, v: Float64Array, columns: number): Tensor2D {
  const product = new Float32Array(values.length);
  for (let row = from, at = 0; row < to; row++) {
    for (let end = at + columns; at < end; at++) product[at] = values[at] * v[row];
  }
  return tensor2d(product, [to - from, columns]);
}

/**
 * Puts a matrix, given row by row, into tensors on the CPU backend, which needs no code from text and no network.
 * @param columns How many columns the matrix has.
 */
export async function tensorDesign(matrix: Float64Array, columns: number): Promise<Design> {
  // Without the checks of shapes, and without advice to install another backend.
  enableProdMode();
  if (!(await setBackend('cpu'))) throw new Error('TensorFlow.js has no CPU backend');
  const rows = matrix.length / columns;
  const blocks: Block[] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    const values = Float32Array.from(matrix.subarray(from * columns, to * columns));
    blocks.push({ x: tensor2d(values, [to - from, columns]), values, from, to });
  }
  const added = (size: number, product: (block: Block) => Tensor2D) => {
    const sum = new Float64Array(size);
    for (const block of blocks) {
      const part = valuesOf(() => product(block));
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
          valuesOf(() => matMul(x, column(w))),
          from,
        );
      return out;
    },
    transposedTimes: (r) =>
      added(columns, ({ x, from, to }) => matMul(x, column(r.subarray(from, to)), true)),
    weightedGram: (v) =>
      added(columns * columns, (block) => matMul(block.x, scaled(block, v, columns), true)),
    dispose() {
      for (const { x } of blocks) x.dispose();
    },
  };
}
