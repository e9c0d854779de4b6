import type { Contribution } from '../../src/abnormal/sample.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { contributions } from './made-up.ts';

/** Event window −1 … 1 of the observations made here. */
export const EVENT_START = -1;

const [anyone] = contributions(1, 1, 0);

/** One observation whose estimation window begins on a date and is followed by the three dates of its event window. */
export function dated(
  firstDate: number,
  estimation: ArrayLike<number>,
  own: Partial<Contribution> = {},
): Contribution {
  const dates = (from: number, length: number) => Int32Array.from({ length }, (_, t) => from + t);
  const eventDates = dates(firstDate + estimation.length, 3);
  return {
    ...anyone!,
    estimation: Float64Array.from(estimation),
    estimationDates: dates(firstDate, estimation.length),
    eventDates,
    ...own,
  };
}

/** Residuals that share a factor by date, so that they correlate; some missing. */
export function correlated(
  seed: number,
  firstDates: readonly number[],
  missing = 0,
  length = 80,
): { contributions: Contribution[] } {
  const { normal, uniform } = drawsFrom(seed);
  const factor = Float64Array.from({ length: Math.max(0, ...firstDates) + length }, normal);
  return {
    contributions: firstDates.map((first) =>
      dated(
        first,
        Float64Array.from({ length }, (_, t) =>
          uniform() < missing ? Number.NaN : factor[first + t]! + normal(),
        ),
      ),
    ),
  };
}

/** Correlation over the days both have, straight from its definition; 0 for fewer than 30. */
export function correlationByDefinition(a: Contribution, b: Contribution): number {
  const common = [...a.estimationDates].flatMap((date, t) => {
    const [x, y] = [a.estimation[t]!, b.estimation[b.estimationDates.indexOf(date)] ?? Number.NaN];
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [{ x, y }];
  });
  if (common.length < 30) return 0;
  const mean = (of: (pair: { x: number; y: number }) => number) =>
    common.reduce((sum, pair) => sum + of(pair), 0) / common.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const covariance = mean(({ x, y }) => (x - meanX) * (y - meanY));
  return covariance / Math.sqrt(mean(({ x }) => (x - meanX) ** 2) * mean(({ y }) => (y - meanY) ** 2));
}
