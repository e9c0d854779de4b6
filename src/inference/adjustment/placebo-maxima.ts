import type { Estimation } from '../../abnormal/estimation.ts';
import type { DayRange, WindowPlan } from '../../events/windows.ts';
import { lengthOf } from '../../events/windows.ts';
import { predictionVariance } from '../../numeric/least-squares.ts';
import { type Alternative, extremity } from '../p-value.ts';
import type { Uniforms } from '../resampling/uniforms.ts';

/**
 * The largest standardised CAR over windows had the event window begun on each day of the estimation window, which for
 * this purpose begins anew at its end. A sum inside the estimation window has the variance s²·[L − g'(X'X)⁻¹g].
 *
 * @returns one a day of the estimation window
 */
export function placeboMaxima(
  { abnormal, design, fit, sigma }: Estimation,
  { estimation, event, windows }: WindowPlan,
  alternative: Alternative,
): Float64Array {
  const days = lengthOf(estimation);
  const sums = new Float64Array(design.length);
  const score = (start: number, [from, to]: DayRange): number => {
    let known = 0;
    let car = 0;
    sums.fill(0);
    for (let day = from; day <= to; day++) {
      const t = (start + day - event[0]) % days;
      if (Number.isNaN(abnormal[t]!)) continue;
      known++;
      car += abnormal[t]!;
      for (let j = 0; j < sums.length; j++) sums[j]! += design[j]![t]!;
    }
    const variance = known - (fit === undefined ? 0 : predictionVariance(fit, sums));
    return variance > 0
      ? extremity[alternative](car / (sigma * Math.sqrt(variance)))
      : Number.NEGATIVE_INFINITY;
  };
  return Float64Array.from({ length: days }, (_, start) =>
    Math.max(...windows.map((range) => score(start, range))),
  );
}

/**
 * The largest statistic over observations when every event date is moved to a day of its estimation window, drawn anew
 * each time: one day for all that share the date, so that securities stay as dependent as they are.
 *
 * @param byPlace for every place of the draws' dates, the largest statistic of its observations, one a start
 */
export function drawnMaxima(byPlace: readonly Float64Array[], uniforms: Uniforms): Float64Array {
  return Float64Array.from({ length: uniforms.draws }, (_, draw) => {
    const row = uniforms.row(draw);
    return byPlace.reduce(
      (largest, starts, place) => Math.max(largest, starts[Math.floor(row[place]! * starts.length)]!),
      Number.NEGATIVE_INFINITY,
    );
  });
}
