/**
 * δ(z) at z = ½, 1, 1½ … 15, computed with 40 digits: degrees of freedom are mostly whole numbers, so these
 * halves are what is asked for.
 */
const AT_HALVES = [
  0.15342640972002736, 0.08106146679532726, 0.05481412105191765, 0.0413406959554093, 0.03316287351993629,
  0.02767792568499834, 0.023746163656297496, 0.020790672103765093, 0.018488450532673187, 0.016644691189821193,
  0.015134973221917378, 0.013876128823070748, 0.012810465242920227, 0.01189670994589177, 0.011104559758206917,
  0.010411265261972096, 0.009799416126158804, 0.009255462182712733, 0.008768700134139386, 0.00833056343336287,
  0.00793411456431402, 0.007573675487951841, 0.007244554301320383, 0.00694284010720953, 0.006665247032707682,
  0.006408994188004207, 0.006171712263039458, 0.0059513701127588475, 0.0057462165130101155,
  0.005554733551962801,
] as const;

/** From here on eight terms of Stirling's series leave an error below 1e-17. */
const SERIES_FROM = 10;

/**
 * δ(z) = ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π], what Stirling's formula leaves over, for z > 0.
 *
 * Small and smooth: differences of ln Γ at large arguments cancel, differences of δ do not.
 * Source: DLMF 5.11.1; C. Loader (2000), "Fast and accurate computation of binomial probabilities".
 *
 * @example
 * stirlingCorrection(1); // 0.08106146679532726
 */
export function stirlingCorrection(z: number): number {
  const tabled = z <= 15 ? AT_HALVES[2 * z - 1] : undefined;
  if (tabled !== undefined) return tabled;
  // δ(z) = δ(z + 1) + (z + ½) ln(1 + 1/z) − 1: every term is positive, nothing cancels.
  let shifts = 0;
  let shifted = z;
  for (; shifted < SERIES_FROM; shifted++) shifts += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  return shifts + stirlingSeries(shifted);
}

/** Σ B₂ₖ / (2k (2k − 1) z²ᵏ⁻¹), k = 1 … 8. */
function stirlingSeries(z: number): number {
  const w = 1 / (z * z);
  let sum = 1 / 156 - w * (3617 / 122400);
  sum = 691 / 360360 - w * sum;
  sum = 1 / 1188 - w * sum;
  sum = 1 / 1680 - w * sum;
  sum = 1 / 1260 - w * sum;
  sum = 1 / 360 - w * sum;
  return (1 / 12 - w * sum) / z;
}
