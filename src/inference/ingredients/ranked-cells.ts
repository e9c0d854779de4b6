import { variance, varies } from '../../numeric/moments.ts';
import { countBelow } from '../../numeric/order.ts';
import type { Undefined } from '../test-statistic.ts';
import type { DaySums } from './day-sums.ts';
import { noVariance, tooFew } from './definedness.ts';
import { drawnOnce } from './drawn-once.ts';
import { addRanks, ascendingOf, type GeneralisedRanks } from './generalised-ranks.ts';
import { type RankedObservation, rankedBundles } from './ranked-observations.ts';

/** A cell's window as one cumulative day, ranked among the estimation days of every observation that has it. */
export interface RankedCell {
  readonly n: number;
  readonly estimate: number;
  /** Deviation of the scores over the sample, which they are scaled by before they are ranked. */
  readonly deviation: number;
  /** ΣU₀, U of the cumulative day: its midrank among T days, itself and those of the estimation window, over T + 1, less ½. */
  cumulative: number;
  /** Σ(T − 1)/(12(T + 1)), the variance of that sum were observations independent. */
  variance: number;
  /** U of the estimation days, those of observations without a cumulative day ranked without it. */
  readonly days: DaySums;
}

/** A cell on the way there. */
interface CellInTheMaking extends RankedCell {
  /** What every day of the estimation window is still to be given. */
  lift: number;
}

/**
 * Every cell of a sample, or why it has no ranks: one pass over the observations for all, and for both tests.
 * O(n·T) a cell at worst.
 */
export const rankedCells = drawnOnce(
  ({ count }: GeneralisedRanks) => count,
  (state): readonly (RankedCell | Undefined)[] => {
    const cells = Array.from(state.scores.count, (_, cell) => emptyCell(state, cell));
    for (const { standardised, observations } of rankedBundles(state)) {
      let next = 0;
      for (const { values, length } of standardised.pieces)
        for (let row = 0; row < length; row++)
          rank(observations[next++]!, values, row * standardised.width, cells);
    }
    for (const ranked of cells) if (!('reason' in ranked)) liftDays(ranked);
    return cells;
  },
);

/** @param at where the scores of the observation begin among the values */
function rank(
  observation: RankedObservation,
  values: Float64Array,
  at: number,
  cells: readonly (CellInTheMaking | Undefined)[],
): void {
  const ascending = ascendingOf(observation);
  for (let cell = 0; cell < cells.length; cell++) {
    const ranked = cells[cell]!;
    if ('reason' in ranked) continue;
    const score = values[at + cell]! / ranked.deviation;
    if (Number.isNaN(score)) rankAlone(ranked, observation, ascending);
    else rankWith(ranked, observation, ascending, score);
  }
}

function emptyCell(
  { values, scores, estimation }: GeneralisedRanks,
  cell: number,
): CellInTheMaking | Undefined {
  const n = scores.count[cell]!;
  const estimate = values.mean[cell]!;
  const few = tooFew(n, estimate);
  if (few !== undefined) return few;
  if (!varies(scores, cell)) return noVariance(n, estimate, 'the standardised values');
  const deviation = Math.sqrt(variance(scores, cell));
  const days = { sums: estimation.sums.slice(), counts: estimation.counts.slice() };
  return { n, estimate, deviation, cumulative: 0, variance: 0, days, lift: 0 };
}

/** The estimation days above the cumulative day are one rank higher for it, those on it half. */
function rankWith(
  ranked: CellInTheMaking,
  { days }: RankedObservation,
  ascending: Float64Array,
  score: number,
): void {
  const count = days.length;
  const below = countBelow(ascending, count, score);
  let above = below;
  while (above < count && ascending[above] === score) above++;
  const tied = above - below;
  const { sums } = ranked.days;
  const step = 1 / (count + 2);
  for (let i = below; i < above; i++) sums[days[i]!]! += step / 2;
  if (count === sums.length && above < count / 2) {
    // No day is missing: all are one rank higher but those below, which are fewer.
    ranked.lift += step;
    for (let i = 0; i < above; i++) sums[days[i]!]! -= step;
  } else {
    for (let i = above; i < count; i++) sums[days[i]!]! += step;
  }
  ranked.cumulative += (below + 1 + tied / 2) / (count + 2) - 0.5;
  ranked.variance += count / (12 * (count + 2)); // T = count + 1
}

function liftDays({ days: { sums }, lift }: CellInTheMaking): void {
  for (let day = 0; day < sums.length; day++) sums[day]! += lift;
}

/** An observation without a cumulative day has one day less to rank. */
function rankAlone({ days }: RankedCell, observation: RankedObservation, ascending: Float64Array): void {
  const count = observation.days.length;
  addRanks(days, observation, ascending, 1 / (count + 2), -1);
  addRanks(days, observation, ascending, 1 / (count + 1), 1);
}
