import type { WindowPlan } from '../../src/events/windows.ts';
import type { Observation } from '../../src/study/observations.ts';

/**
 * What the arithmetic itself costs: the market model and its residuals in three passes over the estimation window, then AR
 * of every day of the event window, CAR of every window and its standard error, from the panel's own arrays, into one
 * array that is used again. Nothing is missing in the workload, so nothing is looked for.
 *
 * @returns the sum of all CARs and standard errors, so that no part of it can be left out
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
    let squares = 0;
    for (let t = start; t < start + length; t++) {
      const residual = returns[own + t]! - alpha - beta * market[t]!;
      squares += residual * residual;
    }
    const variance = squares / (length - 2);
    for (let day = event[0]; day <= event[1]; day++) {
      const t = dayZero + day;
      abnormal[day - event[0]] = returns[own + t]! - alpha - beta * market[t]!;
    }
    for (const [from, to] of windows) {
      let sumOfMarket = 0;
      for (let day = from; day <= to; day++) {
        total += abnormal[day - event[0]]!;
        sumOfMarket += market[dayZero + day]!;
      }
      const days = to - from + 1;
      const beyondMean = sumOfMarket - days * meanX;
      total += Math.sqrt(variance * (days + (days * days) / length + (beyondMean * beyondMean) / xx));
    }
  }
  return total;
}
