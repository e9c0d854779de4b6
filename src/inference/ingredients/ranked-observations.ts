import type { Contribution } from '../../abnormal/sample.ts';
import { LARGE, roomForPlaces } from '../../numeric/room.ts';
import { addRow, emptyRows, joinRows, type Rows } from '../../numeric/rows.ts';
import { onShelf, type Shelf, type Shelved } from '../../numeric/shelf.ts';
import { type EstimationOrder, estimationOrder } from './estimation-order.ts';

/** One observation with its estimation days in order. */
export interface RankedObservation {
  /** Abnormal returns of the estimation window, NaN where missing. */
  readonly estimation: Float64Array;
  readonly sigma: number;
  /** The days of those not missing, from the start of the window, in ascending order of the abnormal returns. */
  readonly days: Uint16Array | Uint32Array;
}

/** Observations in the order they came, and their scores. */
export interface RankedBundle {
  /** Standardised AR or CAR, a row an observation, a column a cell; NaN where missing. */
  readonly standardised: Rows;
  readonly observations: readonly RankedObservation[];
}

/** The observations of a sample: those not on the shelf, with their windows as they are, not copies of them. */
export interface RankedObservations extends RankedBundle {
  /** Those on the shelf, too. */
  count: number;
  readonly observations: RankedObservation[];
  /** Those that came before. A state with a shelf is no plain data and stays in its process: that of a block has none. */
  readonly shelved?: Shelved<PackedBundle>;
}

/** A bundle without an object or an array for each observation. */
interface PackedBundle {
  readonly standardised: Rows;
  readonly sigmas: Float64Array;
  /** Estimation windows, one after another. */
  readonly windows: Float64Array;
  /** Days in order, those of one observation after those of another, and how many each has. */
  readonly days: Uint16Array | Uint32Array;
  readonly known: Uint32Array;
}

export function noRankedObservations(shelf: Shelf | undefined): RankedObservations {
  return { count: 0, standardised: emptyRows(), observations: [], ...onShelf(shelf) };
}

export function addRanked(ranked: RankedObservations, contribution: Contribution): RankedObservation {
  const { estimation, sigma, standardised } = contribution;
  const observation = { estimation, sigma, days: daysOf(estimationOrder(contribution), estimation.length) };
  addRow(ranked.standardised, standardised);
  ranked.observations.push(observation);
  ranked.count++;
  return observation;
}

/** Once what is joined comes to 64 KB it is put on the shelf, where there is one. */
export function joinRanked(into: RankedObservations, from: RankedObservations): void {
  into.count += from.count;
  for (const { standardised, observations } of rankedBundles(from)) {
    joinRows(into.standardised, standardised);
    for (const observation of observations) into.observations.push(observation);
    putAway(into);
  }
}

/** All observations, bundle by bundle: of those on a shelf, no more than one is in memory. */
export function* rankedBundles(ranked: RankedObservations): Generator<RankedBundle> {
  for (const packed of ranked.shelved?.bundles ?? []) yield unpacked(packed.take());
  yield ranked;
}

/** A copy, in half the room where the window is not longer than that can tell. */
function daysOf({ places, count }: EstimationOrder, window: number): Uint16Array | Uint32Array {
  if (isLong(window)) return places.slice(0, count);
  const own = roomForPlaces(count);
  for (let i = 0; i < count; i++) own[i] = places[i]!;
  return own;
}

/** Whether a day of a window may be too large a number for two bytes. */
function isLong(window: number): boolean {
  return window > 2 ** 16;
}

function putAway({ shelved, standardised, observations }: RankedObservations): void {
  const window = observations[0]?.estimation.length ?? 0;
  if (shelved === undefined || observations.length * window < LARGE) return;
  shelved.bundles.push(shelved.shelf.keep(packed(standardised, observations.splice(0), window)));
  standardised.length = 0;
}

/** @param window length of every estimation window */
function packed(
  { pieces, ...rows }: Rows,
  observations: readonly RankedObservation[],
  window: number,
): PackedBundle {
  const windows = new Float64Array(observations.length * window);
  const known = Uint32Array.from(observations, ({ days }) => days.length);
  const days = new (isLong(window) ? Uint32Array : Uint16Array)(known.reduce((sum, count) => sum + count, 0));
  let next = 0;
  observations.forEach((observation, i) => {
    windows.set(observation.estimation, i * window);
    days.set(observation.days, next);
    next += known[i]!;
  });
  const sigmas = Float64Array.from(observations, ({ sigma }) => sigma);
  return { standardised: { ...rows, pieces: pieces.splice(0) }, sigmas, windows, days, known };
}

function unpacked({ standardised, sigmas, windows, days, known }: PackedBundle): RankedBundle {
  const window = windows.length / sigmas.length;
  let end = 0;
  const observations = Array.from(sigmas, (sigma, i): RankedObservation => {
    end += known[i]!;
    return {
      estimation: windows.subarray(i * window, (i + 1) * window),
      sigma,
      days: days.subarray(end - known[i]!, end),
    };
  });
  return { standardised, observations };
}
