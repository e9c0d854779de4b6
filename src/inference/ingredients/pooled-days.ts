import type { Contribution } from '../../abnormal/sample.ts';
import { countUpTo } from '../../numeric/order.ts';
import { sortPlaces } from '../../numeric/sort-places.ts';
import { estimationOrder } from './estimation-order.ts';

/** The abnormal returns of one observation over estimation and event window together, estimation first, in order. */
export interface PooledDays {
  /** How many are not missing. */
  readonly count: number;
  /** NaN where missing. */
  readonly values: Float64Array;
  /** Positions of those not missing in ascending order of their values; what lies beyond `count` is room. */
  readonly positions: Uint32Array;
}

/** Room for one observation at a time. */
let pooled = { count: 0, ...room(0) };
let eventPlaces = new Uint32Array(0);

/** @returns what the next observation overwrites: to be read at once */
export function poolDays(contribution: Pick<Contribution, 'estimation' | 'event'>): PooledDays {
  const { estimation, event } = contribution;
  const length = estimation.length + event.length;
  if (pooled.values.length !== length) pooled = { count: 0, ...room(length) };
  if (eventPlaces.length < event.length) eventPlaces = new Uint32Array(event.length);
  const { values, positions } = pooled;
  values.set(estimation);
  values.set(event, estimation.length);
  pooled.count = mergePositions(contribution, positions);
  return pooled;
}

function room(length: number) {
  return { values: new Float64Array(length), positions: new Uint32Array(length) };
}

/** The order of the estimation window, into which the few event days are merged; on a tie the estimation day comes first. */
function mergePositions(
  contribution: Pick<Contribution, 'estimation' | 'event'>,
  positions: Uint32Array,
): number {
  const { estimation, event } = contribution;
  const { days, count: estimated } = estimationOrder(contribution);
  const known = sortPlaces(event, eventPlaces);
  let from = 0;
  let at = 0;
  for (let i = 0; i < known; i++) {
    const place = eventPlaces[i]!;
    const upTo = countUpTo(estimation, days, from, estimated, event[place]!);
    while (from < upTo) positions[at++] = days[from++]!;
    positions[at++] = estimation.length + place;
  }
  while (from < estimated) positions[at++] = days[from++]!;
  return at;
}
