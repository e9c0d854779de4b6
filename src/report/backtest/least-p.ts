/**
 * What the p-value of a test of luck can be told from 0: of a share of draws that is 0, one draw; the others are never 0.
 *
 * @example
 * leastP({ p_value: 0, draws: 999 }); // 0.001001
 */
export function leastP({ p_value, draws }: { p_value: number; draws: number }): number | undefined {
  return p_value === 0 && draws > 0 ? 1 / draws : undefined;
}
