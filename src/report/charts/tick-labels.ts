/** Most decimals of a tick: beyond them are the bits that binary fractions leave. */
const MOST = 8;
const SLACK = Number(`1e-${MOST + 1}`);

/**
 * What stands beside the ticks of an axis, for its channel `text`: each is told with the decimals that the step between
 * them has, so that no two are told alike. Only the drawing library knows which ticks it has chosen.
 *
 * @param told a tick, the decimals of all, and how large the largest is, scaled
 * @param scale what a value is multiplied by before it is told: 100 for one in percent
 */
export function tickLabels(
  told: (tick: number, decimals: number, largest: number) => string,
  scale = 1,
): { readonly transform: (ticks: readonly number[]) => string[] } {
  return {
    transform: (ticks) => {
      const scaled = ticks.map((tick) => tick * scale);
      const decimals = tickDecimals(scaled);
      const largest = Math.max(...scaled.map(Math.abs));
      return ticks.map((tick) => told(tick, decimals, largest));
    },
  };
}

/** Fewest decimals that every tick can be written with as it is. */
function tickDecimals(ticks: readonly number[]): number {
  let decimals = 0;
  while (decimals < MOST && ticks.some((tick) => Math.abs(Number(tick.toFixed(decimals)) - tick) > SLACK))
    decimals++;
  return decimals;
}
