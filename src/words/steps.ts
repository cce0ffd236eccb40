/** `week.step`, such as `1.10`. */
export function stepLabel(week: number, step: number): string {
  return `${week}.${step}`;
}
