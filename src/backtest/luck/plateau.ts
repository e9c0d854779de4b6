import type { NotMeasured } from '../performance/metric.ts';
import { neighboursOf } from './parameter-grid.ts';
import type { Sweep } from './sweep.ts';

/** How much of the best survives when its parameters are a little off. */
export interface Plateau {
  /** Position of the best point, and its value. */
  readonly best: number;
  readonly value: number;
  /** Grid points one step away along any axes, and how many of them keep the share asked for. */
  readonly neighbours: number;
  readonly keeping: number;
  /** keeping/neighbours; NaN where the grid is one point. */
  readonly share: number;
  /** Points reached from the best by steps over points that keep the share, itself included, over all points. */
  readonly region: number;
}

/**
 * Is the best a plateau or a spike? A neighbour keeps the best where its value is at least `keep` times as large. A
 * robust choice has most neighbours keeping half; a spike is what a search finds in noise. The measure is this
 * project's own, after Pardo's rule that a good parameter set is surrounded by good ones.
 *
 * @param sweep values over a grid, see {@link sweep}
 * @param keep share of the best value a neighbour is to keep
 * @returns `reason` where the best is not above 0, so that shares of it mean nothing
 * @see Pardo (2008), The evaluation and optimization of trading strategies, 2nd edition, on evaluating the optimisation
 * @example
 * const held = sweep([{ name: 'hold', values: [1, 2, 3, 4, 5] }], ({ hold }) => 10 - (hold! - 3) ** 2);
 * plateau(held); // { best: 2, value: 10, neighbours: 2, keeping: 2, share: 1, region: 1 }
 */
export function plateau({ axes, values }: Sweep, keep = 0.5): Plateau | NotMeasured {
  const value = values.reduce((most, some) => (some > most ? some : most), Number.NEGATIVE_INFINITY);
  if (!(value > 0)) return { reason: 'the best value is not above 0' };
  const best = values.indexOf(value);
  const keeps = (position: number) => values[position]! >= keep * value;
  const neighbours = neighboursOf(axes, best);
  const keeping = neighbours.filter(keeps).length;
  return {
    best,
    value,
    neighbours: neighbours.length,
    keeping,
    share: neighbours.length === 0 ? Number.NaN : keeping / neighbours.length,
    region: reached(best, (position) => neighboursOf(axes, position).filter(keeps)) / values.length,
  };
}

/** How many points steps lead to, the start included. */
function reached(start: number, stepsFrom: (position: number) => number[]): number {
  const seen = new Set([start]);
  const open = [start];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    for (const next of stepsFrom(position)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen.size;
}
