import type { Contribution } from '../abnormal/sample.ts';
import type { DayRange } from '../events/windows.ts';
import { momentsOf } from '../numeric/moments.ts';
import { tooFew } from './ingredients/definedness.ts';
import { ROUNDING } from './ingredients/pairing.ts';
import { dateResiduals, pairCorrelation } from './ingredients/residuals.ts';
import { sharedDates } from './ingredients/shared-dates.ts';
import type { SampleShape, Statistic, Undefined } from './test-statistic.ts';

/** Two observations whose event windows meet: places among the sample's, and the correlation of their residuals. */
interface Pair {
  readonly i: number;
  readonly j: number;
  readonly correlation: number;
}

/**
 * The mean CAR of observations that are not independent, over its standard error: Var(ΣCAR) = Σᵢⱼ wᵢⱼ ρᵢⱼ seᵢ seⱼ, with
 * ρ the correlation of two observations' estimation residuals by calendar date (0 with fewer than 30 in common) and w the
 * share of dates their windows have in common: 1 for the same window, 0 for windows apart. Student t with the fewest
 * degrees of freedom of any observation: exact for observations of one date estimated on the same days, cautious for
 * others. Cost O(n·T + n·log n), and T more for each pair whose event windows meet: of one date's events, all n²/2.
 *
 * @param contributions of one model; those without a CAR in a window are left out of it
 * @returns one a cell, in the order of the shape
 * @see Kolari & Pynnönen (2010), RFS 23, whose r̄ is the mean of these correlations
 */
export function meanCars(
  contributions: readonly Contribution[],
  { cells, eventStart }: Pick<SampleShape, 'cells' | 'eventStart'>,
): (Statistic | Undefined)[] {
  const pairs = contributions.length < 2 ? [] : meetingPairs(contributions);
  return cells.map(({ range }, cell) => {
    const own = contributions.filter(({ values }) => !Number.isNaN(values[cell]!));
    const n = own.length;
    const estimate = momentsOf(Float64Array.from(own, ({ values }) => values[cell]!)).mean[0]!;
    const few = tooFew(n, estimate);
    if (few !== undefined) return few;
    const variance = varianceOfSum(contributions, pairs, cell, range, eventStart);
    if (variance === undefined)
      return { n, estimate, reason: 'the correlations leave the sum of CARs no variance' };
    const standardError = Math.sqrt(variance) / n;
    const degreesOfFreedom = own.reduce((least, one) => Math.min(least, one.degreesOfFreedom), Infinity);
    const distribution = { name: 't', degreesOfFreedom } as const;
    return { n, estimate, standardError, statistic: estimate / standardError, distribution };
  });
}

function meetingPairs(contributions: readonly Contribution[]): Pair[] {
  const residuals = dateResiduals(contributions);
  const pairs: Pair[] = [];
  earlierNearby(contributions).forEach((nearby, i) => {
    for (const j of nearby) {
      if (sharedDates(contributions[i]!.eventDates, contributions[j]!.eventDates) === 0) continue;
      pairs.push({ i, j, correlation: pairCorrelation(residuals[i]!, residuals[j]!) });
    }
  });
  return pairs;
}

/**
 * For each observation the places before its own, ascending, of those whose event windows reach over a date that its
 * own reaches over. A sweep over the windows by their first dates, O(n·log n) and one step for each such pair.
 */
function earlierNearby(contributions: readonly Contribution[]): number[][] {
  const nearby = contributions.map((): number[] => []);
  const byFirstDate = contributions
    .map(({ eventDates }, place) => ({ place, first: eventDates[0]!, last: eventDates.at(-1)! }))
    .sort((a, b) => a.first - b.first);
  let open: typeof byFirstDate = [];
  for (const one of byFirstDate) {
    open = open.filter(({ last }) => last >= one.first);
    for (const { place } of open) nearby[Math.max(place, one.place)]!.push(Math.min(place, one.place));
    open.push(one);
  }
  // The order pairs are summed in is that of the observations, to the last bit.
  for (const places of nearby) places.sort((a, b) => a - b);
  return nearby;
}

/** Nothing where it cannot be told from rounding: residuals of opposite signs may cancel. */
function varianceOfSum(
  contributions: readonly Contribution[],
  pairs: readonly Pair[],
  cell: number,
  [from, to]: DayRange,
  eventStart: number,
): number | undefined {
  // Without a CAR an observation adds nothing to the sum.
  const errors = contributions.map(({ values, standardErrors }) =>
    Number.isNaN(values[cell]!) ? 0 : standardErrors[cell]!,
  );
  const windows = contributions.map(({ eventDates }) =>
    eventDates.subarray(from - eventStart, to - eventStart + 1),
  );
  const alone = errors.reduce((sum, error) => sum + error ** 2, 0);
  let variance = alone;
  for (const { i, j, correlation } of pairs) {
    const weight = sharedDates(windows[i]!, windows[j]!) / (to - from + 1);
    variance += 2 * weight * correlation * errors[i]! * errors[j]!;
  }
  return variance > ROUNDING * errors.length * alone ? variance : undefined;
}
