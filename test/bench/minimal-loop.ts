import type { WindowPlan } from '../../src/events/windows.ts';
import type { Observation } from '../../src/study/observations.ts';

/**
 * What the arithmetic itself costs: the market model in two passes over the estimation window, then AR of every day of the
 * event window and CAR of every window, from the panel's own arrays, into one array that is used again. Nothing is missing
 * in the workload, so nothing is looked for.
 *
 * @returns the sum of all CARs, so that no part of it can be left out
 */
export function minimalLoop(
  observations: readonly Observation[],
  { estimation, event, windows }: WindowPlan,
): number {
  const abnormal = new Float64Array(event[1] - event[0] + 1);
  const length = estimation[1] - estimation[0] + 1;
  let total = 0;
  for (const { panel, row, dayZero } of observations) {
    const market = panel!.benchmarkReturns[row]!;
    const { returns } = panel!;
    const own = row * panel!.sessions;
    const start = dayZero + estimation[0];
    let sumX = 0;
    let sumY = 0;
    for (let t = start; t < start + length; t++) {
      sumX += market[t]!;
      sumY += returns[own + t]!;
    }
    const meanX = sumX / length;
    const meanY = sumY / length;
    let xx = 0;
    let xy = 0;
    for (let t = start; t < start + length; t++) {
      const x = market[t]! - meanX;
      xx += x * x;
      xy += x * (returns[own + t]! - meanY);
    }
    const beta = xy / xx;
    const alpha = meanY - beta * meanX;
    for (let day = event[0]; day <= event[1]; day++) {
      const t = dayZero + day;
      abnormal[day - event[0]] = returns[own + t]! - alpha - beta * market[t]!;
    }
    for (const [from, to] of windows)
      for (let day = from; day <= to; day++) total += abnormal[day - event[0]]!;
  }
  return total;
}
