/** The lower triangle L of a symmetric positive definite matrix A = LLᵀ, row by row. */
export interface Cholesky {
  readonly lower: Float64Array;
  readonly size: number;
}

/**
 * Factors a symmetric matrix, given row by row (G. Golub and C. Van Loan, "Matrix Computations", 2013, algorithm 4.2.1).
 * Null where it is not positive definite.
 */
export function cholesky(matrix: Float64Array, size: number): Cholesky | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column];
      for (let k = 0; k < column; k++) sum -= lower[row * size + k] * lower[column * size + k];
      if (row === column) {
        if (!(sum > 0)) return null;
        lower[row * size + row] = Math.sqrt(sum);
      } else lower[row * size + column] = sum / lower[column * size + column];
    }
  }
  return { lower, size };
}

/** x of Ax = b. */
export function solve({ lower, size }: Cholesky, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row] -= lower[row * size + k] * x[k];
    x[row] /= lower[row * size + row];
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row] -= lower[k * size + row] * x[k];
    x[row] /= lower[row * size + row];
  }
  return x;
}

/** The diagonal of A⁻¹. */
export function inverseDiagonal(factor: Cholesky): Float64Array {
  return Float64Array.from({ length: factor.size }, (_, place) => {
    const unit = new Float64Array(factor.size);
    unit[place] = 1;
    return solve(factor, unit)[place];
  });
}
