/**
 * a ln(a / m) + m − a ≥ 0 for a, m > 0: how far a count a lies from its mean m, in units of log-likelihood.
 *
 * Near m the three terms cancel; there their series in v = (a − m)/(a + m) is summed instead.
 * Source: C. Loader (2000), "Fast and accurate computation of binomial probabilities", function bd0.
 *
 * @example
 * deviance(3, 3); // 0
 */
export function deviance(a: number, m: number): number {
  const difference = a - m;
  const v = difference / (a + m);
  if (!(Math.abs(v) < 0.3)) return a * logRatio(a, m) - difference;
  const square = v * v;
  let power = 2 * a * v;
  let sum = difference * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln(a / m), also where the ratio overflows. */
function logRatio(a: number, m: number): number {
  const ratio = a / m;
  return ratio < Number.POSITIVE_INFINITY ? Math.log(ratio) : Math.log(a) - Math.log(m);
}
