import type { Contribution } from '../../abnormal/sample.ts';
import type { SampleShape } from '../test-statistic.ts';
import { type DaySums, emptyDays, joinDays } from './day-sums.ts';
import {
  addRanked,
  joinRanked,
  noRankedObservations,
  type RankedObservation,
  type RankedObservations,
} from './ranked-observations.ts';
import { addScores, emptyScores, joinScores, type ScoredMoments } from './scored-moments.ts';

/**
 * The fold of the generalised rank tests: every observation with its estimation days in order. The score of the window,
 * taken as one day, is scaled by the deviation over the whole sample, so it can only be ranked among them at the end.
 */
export interface GeneralisedRanks extends ScoredMoments, RankedObservations {
  /** U of the estimation days, as though every observation's cumulative day lay above all of them. */
  readonly estimation: DaySums;
}

export const generalisedRanks = {
  shares: 'generalised-ranks',
  empty: (shape: SampleShape): GeneralisedRanks => ({
    estimation: emptyDays(shape.estimationDays),
    ...noRankedObservations(shape.shelf),
    ...emptyScores(shape),
  }),
  add(state: GeneralisedRanks, contribution: Contribution): void {
    addScores(state, contribution);
    const observation = addRanked(state, contribution);
    const scale = 1 / (observation.days.length + 2);
    addRanks(state.estimation, observation, ascendingOf(observation), scale, 1);
  },
  join(into: GeneralisedRanks, from: GeneralisedRanks): void {
    joinScores(into, from);
    joinRanked(into, from);
    joinDays(into.estimation, from.estimation);
  },
};

/** Room for the ascending values of one observation at a time. */
let room = new Float64Array(0);

/**
 * Abnormal returns of the estimation window over s, ascending, those missing left out.
 *
 * @returns what the next observation overwrites; what lies beyond its days is room
 */
export function ascendingOf({ estimation, sigma, days }: RankedObservation): Float64Array {
  if (room.length < days.length) room = new Float64Array(days.length);
  for (let i = 0; i < days.length; i++) room[i] = estimation[days[i]!]! / sigma;
  return room;
}

/**
 * Adds (`times` 1), or takes away (−1), U = rank · scale − ½ of an observation's estimation days among themselves.
 *
 * @param ascending its values, as {@link ascendingOf} gives them
 */
export function addRanks(
  { sums, counts }: DaySums,
  { days }: Pick<RankedObservation, 'days'>,
  ascending: Float64Array,
  scale: number,
  times: 1 | -1,
): void {
  for (let first = 0; first < days.length; ) {
    let next = first + 1;
    while (next < days.length && ascending[next] === ascending[first]) next++;
    const u = times * (((first + 1 + next) / 2) * scale - 0.5);
    for (; first < next; first++) {
      sums[days[first]!]! += u;
      counts[days[first]!]! += times;
    }
  }
}
