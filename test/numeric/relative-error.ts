/** |got − wanted| / |wanted|; 0 where both are the same, and where they differ by the grain of subnormal doubles only. */
export function relativeError(got: number, wanted: number): number {
  if (Object.is(got, wanted) || Math.abs(got - wanted) < 1e-322) return 0;
  return Math.abs(got - wanted) / Math.abs(wanted);
}
