import { type ClusteredValues, clusterValues } from '../../../src/inference/resampling/clustered-values.ts';
import { type Uniforms, uniformsByDate } from '../../../src/inference/resampling/uniforms.ts';
import { type Draws, drawsFrom } from '../../abnormal/made-up.ts';

export interface MadeUp {
  readonly values: ClusteredValues;
  readonly uniforms: Uniforms;
  readonly raw: Float64Array;
  readonly places: Uint32Array;
}

/** Values on so many dates, so many each, that move together within a date. */
export function madeUp(from: number | Draws, dates: number, each: number, draws = 199, mean = 0.01): MadeUp {
  const { normal, uniform } = typeof from === 'number' ? drawsFrom(from) : from;
  const places = Uint32Array.from({ length: dates * each }, (_, i) => Math.floor(i / each));
  const shared = Float64Array.from({ length: dates }, () => 0.01 * normal());
  const raw = Float64Array.from(places, (place) => mean + shared[place]! + 0.02 * normal());
  const days = Int32Array.from({ length: dates }, (_, i) => 20_000 + 3 * i);
  return {
    values: clusterValues(raw, places, dates),
    uniforms: uniformsByDate(Math.floor(2 ** 31 * uniform()), draws, days),
    raw,
    places,
  };
}

/** Draws whose numbers are these, a row a draw. */
export function givenUniforms(...rows: readonly number[][]): Uniforms {
  const dates = Int32Array.from(rows[0]!.keys());
  return { draws: rows.length, dates, row: (draw) => Float64Array.from(rows[draw]!) };
}
