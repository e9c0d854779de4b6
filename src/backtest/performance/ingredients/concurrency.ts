import { firstNotBefore } from '../../../time/calendar.ts';
import type { Facts } from '../facts.ts';

/** Trades held at the close of each of the n sessions: entered by then and not yet ended. Cost O(trades·log n + n). */
export function concurrency({ curve, trades }: Pick<Facts, 'curve' | 'trades'>): Float64Array {
  const sessions = curve.dates.subarray(1);
  const steps = new Float64Array(sessions.length + 1);
  for (let i = 0; i < trades.entryDay.length; i++) {
    steps[firstNotBefore(sessions, trades.entryDay[i]!)]!++;
    if (trades.isOpen[i] === 0) steps[firstNotBefore(sessions, trades.exitDay[i]!)]!--;
  }
  let held = 0;
  return Float64Array.from(sessions, (_, i) => {
    held += steps[i]!;
    return held;
  });
}
