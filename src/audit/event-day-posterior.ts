/** δ: standard deviation of the jump an event makes, in standard deviations of an ordinary session. */
export const JUMP_DEVIATION = 3;

/**
 * How probable it is, session by session, that the event fell there, given that it fell on one of them: the prior is
 * the same for all, the event adds a normal jump of deviation δs to its session and nothing to the others. The
 * likelihood of a session is then that of its abnormal return with variance s²(1 + δ²) over that with s²,
 * exp(½·(AR/s)²·δ²/(1 + δ²)) but for a constant. δ is fixed at 3; the forecast error is left out.
 *
 * After Ball & Torous (1988), Investigating security-price performance in the presence of event-date uncertainty,
 * Journal of Financial Economics 22, who estimate the size of the jump over a sample; one observation cannot.
 *
 * @param scores AR/s, one a session, NaN where missing
 * @returns probabilities that add to 1, NaN where the score is
 * @example
 * eventDayPosterior([0, 7.46, 0])[1]; // 0.99999999997
 */
export function eventDayPosterior(scores: ArrayLike<number>): Float64Array {
  const weight = JUMP_DEVIATION ** 2 / (1 + JUMP_DEVIATION ** 2) / 2;
  const logs = Float64Array.from(scores, (score) => weight * score ** 2);
  const largest = logs.reduce((most, value) => (value > most ? value : most), 0);
  // Of the largest, so that no likelihood overflows.
  const likelihoods = logs.map((value) => Math.exp(value - largest));
  const sum = likelihoods.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  return likelihoods.map((value) => value / sum);
}
