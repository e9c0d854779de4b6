import type { Contribution } from '../../abnormal/sample.ts';
import { sortPlaces } from '../../numeric/sort-places.ts';

/** The days of one estimation window in ascending order of their abnormal returns. */
export interface EstimationOrder {
  /** How many are not missing. */
  readonly count: number;
  /** The days of these, from the start of the window, ties as they come; what lies beyond `count` is room. */
  readonly days: Uint32Array;
}

/** The last observation put in order: all tests that rank ask for the same one in turn, so it is sorted once. */
let latest: Float64Array | undefined;
const order = { count: 0, days: new Uint32Array(0) };

/** @returns what the next observation overwrites: to be read at once, and copied where it is kept */
export function estimationOrder({ estimation }: Pick<Contribution, 'estimation'>): EstimationOrder {
  if (latest === estimation) return order;
  if (order.days.length < estimation.length) order.days = new Uint32Array(estimation.length);
  order.count = sortPlaces(estimation, order.days);
  latest = estimation;
  return order;
}
