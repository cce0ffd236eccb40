/** A ROC curve's corners, from (0, 0) to (1, 1), both coordinates never going down. */
interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
  corners: number;
}

/** Learners from the highest score down. */
export interface Ordered {
  readonly scores: Float64Array;
  readonly happened: Uint8Array;
}

const curveFor = (most: number): Curve => ({
  x: new Float64Array(most),
  y: new Float64Array(most),
  corners: 0,
});

/** The area between two piecewise linear curves over 0 to 1; where one goes straight up, nothing lies under it. */
function areaBetween(a: Curve, b: Curve): number {
  let area = 0;
  let [i, j] = [1, 1];
  let x = 0;
  // The height just right of x, and just left of the next corner.
  const height = (curve: Curve, corner: number, at: number) => {
    const width = curve.x[corner] - curve.x[corner - 1];
    const rise = curve.y[corner] - curve.y[corner - 1];
    return curve.y[corner - 1] + (rise * (at - curve.x[corner - 1])) / width;
  };
  while (x < 1) {
    while (a.x[i] <= x) i++;
    while (b.x[j] <= x) j++;
    const next = Math.min(a.x[i], b.x[j]);
    const left = height(a, i, x) - height(b, j, x);
    const right = height(a, i, next) - height(b, j, next);
    const crosses = left * right < 0;
    const mean = crosses
      ? (left * left + right * right) / (2 * (Math.abs(left) + Math.abs(right)))
      : Math.abs(left + right) / 2;
    area += (next - x) * mean;
    x = next;
  }
  return area;
}

/** What is worked out again and again for other members, without new memory. */
export class RocArea {
  private readonly inside: Curve;
  private readonly outside: Curve;

  constructor(private readonly learners: Ordered) {
    const most = learners.scores.length + 2;
    this.inside = curveFor(most);
    this.outside = curveFor(most);
  }

  /**
   * The absolute area between the ROC curves of members and of all others (ABROCA: J. Gardner, C. Brooks and R. Baker, "Evaluating
   * the fairness of predictive student models through slicing analysis", LAK 2019), exact for the curves with a straight
   * line over equal scores. Both sides need learners of either outcome.
   */
  between(member: Uint8Array): number {
    this.trace(this.inside, member, 1);
    this.trace(this.outside, member, 0);
    return areaBetween(this.inside, this.outside);
  }

  private trace(curve: Curve, member: Uint8Array, side: 0 | 1): void {
    const { scores, happened } = this.learners;
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < scores.length; i++) {
      if (member[i] !== side) continue;
      if (happened[i] === 1) positives++;
      else negatives++;
    }
    let [up, over] = [0, 0];
    curve.corners = 1;
    for (let i = 0; i < scores.length; ) {
      const score = scores[i];
      for (; i < scores.length && scores[i] === score; i++) {
        if (member[i] !== side) continue;
        if (happened[i] === 1) up++;
        else over++;
      }
      curve.x[curve.corners] = over / negatives;
      curve.y[curve.corners++] = up / positives;
    }
  }
}
