import type { Samples } from '../samples';

/** The inverse of a matrix by Gauss and Jordan. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce(
        (best, row, i) => (Math.abs(row[column]) > Math.abs(rows[best][column]) ? column + i : best),
        column,
      );
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const scale = rows[column][column];
    rows[column] = rows[column].map((value) => value / scale);
    rows.forEach((row, i) => {
      if (i !== column) rows[i] = row.map((value, k) => value - row[column] * rows[column][k]);
    });
  }
  return rows.map((row) => row.slice(size));
}

/**
 * Penalised logistic regression on standardised columns by iteratively reweighted least squares in double precision: the
 * intercept first. Shares nothing with the model's own fit.
 */
export function exactLogistic(
  { values, columns, happened }: Samples,
  penalty: number,
  weights?: Float64Array,
) {
  const n = happened.length;
  const at = (i: number, j: number) => values[i * columns + j];
  const rows = Array.from({ length: n }, () => [1]);
  for (let j = 0; j < columns; j++) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += at(i, j) / n;
    let variance = 0;
    for (let i = 0; i < n; i++) variance += (at(i, j) - mean) ** 2 / n;
    for (let i = 0; i < n; i++) rows[i].push((at(i, j) - mean) / Math.sqrt(variance));
  }
  const size = columns + 1;
  let beta = new Array<number>(size).fill(0);
  let covariance: number[][] = [];
  for (let step = 0; step < 30; step++) {
    const hessian = Array.from({ length: size }, (_, j) =>
      Array.from({ length: size }, (_, k) => (j === k && j > 0 ? penalty : 0)),
    );
    const gradient = beta.map((b, j) => (j > 0 ? penalty * b : 0));
    rows.forEach((x, i) => {
      const weight = weights?.[i] ?? 1;
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * beta[j], 0)));
      x.forEach((xj, j) => {
        gradient[j] += weight * (p - happened[i]) * xj;
        x.forEach((xk, k) => {
          hessian[j][k] += weight * p * (1 - p) * xj * xk;
        });
      });
    });
    covariance = inverse(hessian);
    beta = beta.map((b, j) => b - covariance[j].reduce((sum, value, k) => sum + value * gradient[k], 0));
  }
  return { coefficients: beta, standardErrors: covariance.map((row, j) => Math.sqrt(row[j])) };
}
