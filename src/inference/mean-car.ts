import type { Contribution } from '../abnormal/sample.ts';
import { sharedDates } from './ingredients/date-clusters.ts';
import { tooFew } from './ingredients/definedness.ts';
import { momentsOf } from './ingredients/kept-contributions.ts';
import { type DatedResiduals, dateResiduals } from './ingredients/residuals.ts';
import type { SampleShape, Statistic, Undefined } from './test-statistic.ts';

/** Observations whose event windows are the same dates, their residuals added up. */
interface DateSum {
  readonly eventDates: Int32Array;
  /** Σ se·u over the dates of the sample, u an observation's estimation residuals, of length one. */
  readonly residuals: Float64Array;
}

/**
 * The mean CAR of observations that are not independent, over its standard error: Var(ΣCAR) = Σᵢⱼ wᵢⱼ ρᵢⱼ seᵢ seⱼ, with
 * ρ the correlation of two observations' estimation residuals by calendar date and w the share of dates their windows
 * have in common (1 for the same window, 0 for windows apart). A date without a residual counts as a residual of 0.
 * Student t with the fewest degrees of freedom of any observation: exact for one date's observations estimated on the
 * same days, cautious for more. Cost O(n·T + G²·T) for G different windows.
 *
 * @param contributions of one model; those without a CAR in the window are left out
 * @returns one a cell, in the order of the shape
 * @see Kolari & Pynnönen (2010), RFS 23, for the correlation; Salinger (1992), JFQA 27, for standard errors of CARs
 */
export function meanCars(
  contributions: readonly Contribution[],
  { cells, eventStart }: Pick<SampleShape, 'cells' | 'eventStart'>,
): (Statistic | Undefined)[] {
  const residuals = contributions.length < 2 ? [] : dateResiduals(contributions);
  return cells.map(({ range: [from, to] }, cell) => {
    const members = [...contributions.keys()].filter((i) => !Number.isNaN(contributions[i]!.values[cell]!));
    const own = members.map((i) => contributions[i]!);
    const values = Float64Array.from(own, (one) => one.values[cell]!);
    const n = own.length;
    const estimate = n === 0 ? Number.NaN : momentsOf(values).mean[0]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const sums = dateSums(
      own,
      members.map((i) => residuals[i]!),
      cell,
    );
    const variance = varianceOfSum(sums, from - eventStart, to - eventStart);
    const standardError = Math.sqrt(variance) / n;
    const degreesOfFreedom = Math.min(...own.map((one) => one.degreesOfFreedom));
    const distribution = { name: 't', degreesOfFreedom } as const;
    return { n, estimate, standardError, statistic: estimate / standardError, distribution };
  });
}

function dateSums(
  contributions: readonly Contribution[],
  residuals: readonly DatedResiduals[],
  cell: number,
): DateSum[] {
  const length = Math.max(...residuals.map(({ start, values }) => start + values.length));
  const sums: DateSum[] = [];
  contributions.forEach(({ eventDates, standardErrors }, i) => {
    let sum = sums.find((known) => isSame(known.eventDates, eventDates));
    if (sum === undefined) {
      sum = { eventDates, residuals: new Float64Array(length) };
      sums.push(sum);
    }
    const { start, values } = residuals[i]!;
    const scale = standardErrors[cell]!;
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!;
      if (!Number.isNaN(value)) sum.residuals[start + t]! += scale * value;
    }
  });
  return sums;
}

/** Two windows of the same length. */
function isSame(a: Int32Array, b: Int32Array): boolean {
  return a[0] === b[0] && a.every((day, i) => day === b[i]);
}

function varianceOfSum(sums: readonly DateSum[], from: number, to: number): number {
  let variance = 0;
  for (let g = 0; g < sums.length; g++) {
    const window = sums[g]!.eventDates.subarray(from, to + 1);
    for (let h = g; h < sums.length; h++) {
      const shared =
        g === h ? 1 : sharedDates(window, sums[h]!.eventDates.subarray(from, to + 1)) / window.length;
      if (shared > 0)
        variance += (g === h ? 1 : 2) * shared * product(sums[g]!.residuals, sums[h]!.residuals);
    }
  }
  return variance;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
