/** What sums of one kind may differ by, relative to the largest of them, and still be the same but for rounding. */
const ROUNDING = 1e-12;

/** The difference below which values count as tied. */
export function slackAmong(values: Float64Array): number {
  return ROUNDING * values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
