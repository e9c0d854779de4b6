import type { Tape } from './tape.ts';

/**
 * Standard deviation of the simple returns between the closes of the sessions before one, divisor n − 1; NaN for fewer
 * than two returns.
 *
 * @param window sessions looked at
 */
export function volatilityBefore({ adjusted }: Tape, session: number, window: number): number {
  let n = 0;
  let mean = 0;
  let squares = 0;
  let last = Number.NaN;
  for (let t = Math.max(0, session - window - 1); t < session; t++) {
    const close = adjusted[t]!;
    if (Number.isNaN(close)) continue;
    if (!Number.isNaN(last)) {
      const value = close / last - 1;
      n++;
      const delta = value - mean;
      mean += delta / n;
      squares += delta * (value - mean);
    }
    last = close;
  }
  return n < 2 ? Number.NaN : Math.sqrt(squares / (n - 1));
}

/**
 * Mean volume of the sessions before one that have one, in shares of that session: twice as many of those before a split of
 * two for one. NaN where none has.
 */
export function volumeBefore({ volume, factor }: Tape, session: number, window: number): number {
  let n = 0;
  let sum = 0;
  for (let t = Math.max(0, session - window); t < session; t++) {
    const adjusted = volume[t]! / factor[t]!;
    if (Number.isNaN(adjusted)) continue;
    n++;
    sum += adjusted;
  }
  return (sum / n) * factor[session]!;
}
