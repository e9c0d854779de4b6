import type { Estimation } from '../../abnormal/estimation.ts';
import { positionOf } from '../../abnormal/series.ts';
import type { DayRange } from '../../events/windows.ts';
import { lengthOf } from '../../events/windows.ts';
import { isCollinear, leastSquares } from '../../numeric/least-squares.ts';
import { slackAmong } from '../rounding.ts';
import { type BlockShifts, conformalInterval, conformalPValue, shiftedSums } from './block-shifts.ts';
import type { Member, SmallSampleMethod } from './small-sample-method.ts';

/**
 * The effect supposed is taken from every return of the window, the model is fitted anew to estimation window and
 * window together, and the window's sum of residuals is ranked among those of every block as long, the days in a circle.
 * Exact for exchangeable days however few there are, since the fit treats all days alike; nearly so for days that
 * depend on those shortly before. Residuals are linear in the effect, so the interval has a closed form.
 */
export const conformal: SmallSampleMethod = {
  name: 'Conformal test by moving blocks',
  reference:
    'Chernozhukov, Wüthrich & Zhu (2021), An exact and robust conformal inference method for counterfactual and synthetic controls, JASA 116',
  nullHypothesis: 'The days of the window are days like those of the estimation window.',
  subject: 'observation',
  assess([member], range, question) {
    const { estimation } = member!;
    const { positions, windowDays } = daysOf(member!, range);
    if (windowDays === 0) return { n: 0, estimate: Number.NaN, reason: 'no abnormal return there' };
    const estimate = windowSum(estimation, positions, windowDays);
    if (estimation.model.fit !== undefined)
      return { n: 1, estimate, reason: 'the fit of the model does not treat all days alike' };
    const shifts = shiftsOf(estimation, positions, windowDays);
    if (shifts === undefined)
      return { n: 1, estimate, reason: 'the model cannot tell the window from its regressors' };
    return {
      n: 1,
      estimate,
      references: positions.length - 1,
      rank: rankOf(shifts),
      pValue: conformalPValue(shifts, 0, question.alternative),
      ...conformalInterval(shifts, windowDays, question),
    };
  },
};

/** Days of the span that have an abnormal return: those of the estimation window, then those of the window. */
function daysOf({ series: { plan }, estimation: { abnormal } }: Member, [from, to]: DayRange) {
  const isKnown = (t: number) => !Number.isNaN(abnormal[t]!);
  const estimationDays = Array.from({ length: lengthOf(plan.estimation) }, (_, t) => t).filter(isKnown);
  const days = Array.from({ length: to - from + 1 }, (_, i) => positionOf(plan, from + i)).filter(isKnown);
  return { positions: [...estimationDays, ...days], windowDays: days.length };
}

function windowSum({ abnormal }: Estimation, positions: readonly number[], days: number): number {
  return positions.slice(-days).reduce((sum, t) => sum + abnormal[t]!, 0);
}

/** Sums of the residuals, and of what an effect of one a day adds to them, by block. */
function shiftsOf(
  { abnormal, design, model }: Estimation,
  positions: readonly number[],
  windowDays: number,
): BlockShifts | undefined {
  const columns = design.map((column) => Float64Array.from(positions, (t) => column[t]!));
  const constantFirst = model.regressors[0]?.series === 'constant';
  // Abnormal returns differ from returns by what the regressors explain: both leave the same residuals.
  const own = residualsOf(
    Float64Array.from(positions, (t) => abnormal[t]!),
    columns,
    constantFirst,
  );
  const start = positions.length - windowDays;
  const effect = residualsOf(
    Float64Array.from(positions, (_, i) => (i < start ? 0 : 1)),
    columns,
    constantFirst,
  );
  return own && effect && shiftedSums(own, effect, windowDays);
}

function residualsOf(
  response: Float64Array,
  columns: readonly Float64Array[],
  constantFirst: boolean,
): Float64Array | undefined {
  if (columns.length === 0) return response;
  const fit = leastSquares(columns, response, response.length, constantFirst);
  if (isCollinear(fit)) return undefined;
  return response.map((value, i) =>
    columns.reduce((rest, column, j) => rest - fit.coefficients[j]! * column[i]!, value),
  );
}

function rankOf({ own }: BlockShifts): number {
  const slack = slackAmong(own);
  let below = 0;
  let equal = 0;
  for (const sum of own.subarray(1)) {
    if (sum < own[0]! - slack) below++;
    else if (sum <= own[0]! + slack) equal++;
  }
  return 1 + below + equal / 2;
}
