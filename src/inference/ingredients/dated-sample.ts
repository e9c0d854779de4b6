import { LARGE } from '../../numeric/room.ts';
import { bundlesOf, onShelf, type Shelf, type Shelved } from '../../numeric/shelf.ts';
import { addToSums, type ClusterSums, joinSums } from './cluster-sums.ts';
import type { DatedContribution } from './date-clusters.ts';

/** The largest sample whose correlations are worked out pair by pair. */
export const LARGEST_EXACT = 2000;

/** The observations r̄ is drawn from, or what they come to. */
export interface DatedSample {
  /** How many there are. */
  observations: number;
  /** Those not on the shelf, in the order they came; none beyond {@link LARGEST_EXACT} observations. */
  readonly contributions: DatedContribution[];
  /** Those before them. A state with a shelf is no plain data and stays in its process: that of a block has none. */
  readonly shelved?: Shelved<readonly DatedContribution[]>;
  /** What all of them come to beyond {@link LARGEST_EXACT} observations, added in the order they came; empty up to there. */
  readonly sums: ClusterSums;
}

export function noDatedObservations(shelf?: Shelf): DatedSample {
  return { observations: 0, contributions: [], sums: new Map(), ...onShelf(shelf) };
}

/** A sample of these observations. */
export function datedSample(contributions: readonly DatedContribution[]): DatedSample {
  const sample = noDatedObservations();
  for (const contribution of contributions) addDated(sample, contribution);
  return sample;
}

export function addDated(sample: DatedSample, contribution: DatedContribution): void {
  const { estimation, estimationDates, eventDates } = contribution;
  sample.observations++;
  sample.contributions.push({ estimation, estimationDates, eventDates });
  if (sample.observations > LARGEST_EXACT) sumUp(sample);
}

export function joinDated(into: DatedSample, from: DatedSample): void {
  into.observations += from.observations;
  if (from.observations > LARGEST_EXACT) {
    sumUp(into);
    joinSums(into.sums, from.sums);
    return;
  }
  for (const bundle of bundlesOf(from.shelved, from.contributions))
    for (const contribution of bundle) into.contributions.push(contribution);
  if (into.observations > LARGEST_EXACT) sumUp(into);
  else putAway(into);
}

/** The observations of a sample that is not summed up, in the order they came: no more than {@link LARGEST_EXACT}. */
export function contributionsOf({ shelved, contributions }: DatedSample): DatedContribution[] {
  return [...bundlesOf(shelved, contributions)].flat();
}

/** Nothing but sums is kept of observations that are too many for pairs. */
function sumUp(sample: DatedSample): void {
  for (const bundle of bundlesOf(sample.shelved, sample.contributions))
    for (const contribution of bundle) addToSums(sample.sums, contribution);
  sample.contributions.length = 0;
  if (sample.shelved !== undefined) sample.shelved.bundles.length = 0;
}

function putAway({ shelved, contributions }: DatedSample): void {
  const window = contributions[0]?.estimation.length ?? 0;
  if (shelved === undefined || contributions.length * window < LARGE) return;
  shelved.bundles.push(shelved.shelf.keep(contributions.splice(0)));
}
