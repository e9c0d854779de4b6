import { uniformsOf } from '../../numeric/random.ts';

/** A uniform number on [0, 1) for each draw and date. */
export interface Uniforms {
  readonly draws: number;
  /** The event dates, epoch days, ascending; a place is a position among them. */
  readonly dates: Int32Array;
  /** One a date; valid until the next row is asked for. */
  row(draw: number): Float64Array;
}

/** Rows kept at most: 32 MB of them; what does not fit is drawn anew whenever it is asked for, to the same bits. */
const KEPT = 2 ** 22;

/** The numbers of some dates, drawn when they are asked for. */
export function uniformsByDate(seed: number, draws: number, dates: Int32Array): Uniforms {
  const drawRow = (draw: number, into: Float64Array) => {
    const uniform = uniformsOf(seed, draw);
    for (let place = 0; place < dates.length; place++) into[place] = uniform(dates[place]!);
    return into;
  };
  const scratch = new Float64Array(dates.length);
  const kept: Float64Array[] = [];
  const row = (draw: number) => {
    if (draws * dates.length > KEPT) return drawRow(draw, scratch);
    kept[draw] ??= drawRow(draw, new Float64Array(dates.length));
    return kept[draw];
  };
  return { draws, dates, row };
}
