import type { Estimation } from '../../abnormal/estimation.ts';
import { type ObservedSeries, positionOf } from '../../abnormal/series.ts';
import { lengthOf } from '../../events/windows.ts';
import * as f from '../../numeric/distributions/f.ts';
import {
  isCollinear,
  type LeastSquaresFit,
  leastSquares,
  standardErrors,
} from '../../numeric/least-squares.ts';

/** The abnormal return of one event day as the coefficient of its dummy. */
export interface DayEffect {
  /** Relative to day 0 of the first event. */
  readonly day: number;
  /** Fraction. */
  readonly estimate: number;
  readonly standardError: number;
}

/** Several event days of one security, estimated in one regression and tested together. */
export interface JointTest {
  /** In the order of the days; those without a return or a regressor are left out. */
  readonly effects: readonly DayEffect[];
  /** F of all effects being nil. */
  readonly statistic: number;
  /** q, the effects that are tested. */
  readonly degreesOfFreedom: number;
  /** M − k, those of the estimation window. */
  readonly denominatorDegreesOfFreedom: number;
  readonly pValue: number;
}

/** Why event days could not be tested together. */
export interface NotTested {
  readonly reason: string;
}

/** What is regressed, row by row: the days of the estimation window, then the event days. */
interface Rows {
  readonly design: readonly Float64Array[];
  readonly response: Float64Array;
  /** M, the rows of the estimation window; those of the event days follow. */
  readonly estimationRows: number;
  readonly days: readonly number[];
}

/**
 * One regression over the estimation window and the event days, with a dummy for each event day: its coefficient is the
 * abnormal return, and F = ((S₀ − S)/q)/(S/(M − k)) asks whether all are nil, S the residual sum of squares with the
 * dummies and S₀ without; F(q, M − k). Days tested so share the uncertainty of one set of coefficients, so that several
 * announcements of one security are one question and not several. Cost O((M + q)·(k + q)²).
 *
 * @param series over a span that holds every event day
 * @param estimation of the same series, by a model that is a least squares regression
 * @param days event days, relative to day 0, each once
 * @see Binder (1985), On the use of the multivariate regression model in event studies, JAR 23
 * @see Salinger (1992), Standard errors in event studies, JFQA 27
 * @example
 * const outcome = eventDayDummies(series, estimation, [0, 1]);
 * if (isTested(outcome)) outcome.effects[0].estimate; // the abnormal return of day 0
 */
export function eventDayDummies(
  series: ObservedSeries,
  estimation: Estimation,
  days: readonly number[],
): JointTest | NotTested {
  const { model } = estimation;
  if (model.regressors.length === 0) return { reason: 'the model estimates no coefficients' };
  if (model.fit !== undefined) return { reason: 'the model is no least squares regression' };
  const rows = rowsOf(series, estimation, days);
  if (rows.days.length === 0) return { reason: 'no event day has a return' };
  const hasConstant = model.regressors[0]?.series === 'constant';
  const count = rows.estimationRows + rows.days.length;
  const restricted = leastSquares(rows.design, rows.response, count, hasConstant);
  const full = leastSquares([...rows.design, ...dummiesOf(rows)], rows.response, count, hasConstant);
  if (isCollinear(restricted) || isCollinear(full)) return { reason: 'collinear-regressors' };
  return testOf(rows, restricted, full);
}

/** Whether event days could be tested together. */
export function isTested(outcome: JointTest | NotTested): outcome is JointTest {
  return 'statistic' in outcome;
}

function testOf({ design, days, estimationRows }: Rows, restricted: LeastSquaresFit, full: LeastSquaresFit) {
  const [k, q] = [design.length, days.length];
  const denominator = estimationRows - k; // M + q rows less k + q coefficients
  const sum = full.residualSumOfSquares;
  const statistic = (restricted.residualSumOfSquares - sum) / q / (sum / denominator);
  const errors = standardErrors(full, Math.sqrt(sum / denominator));
  return {
    effects: days.map((day, i) => ({
      day,
      estimate: full.coefficients[k + i]!,
      standardError: errors[k + i]!,
    })),
    statistic,
    degreesOfFreedom: q,
    denominatorDegreesOfFreedom: denominator,
    pValue: f.upperTail(statistic, q, denominator),
  };
}

/** The rows on which nothing is missing. */
function rowsOf({ plan }: ObservedSeries, { design, response }: Estimation, days: readonly number[]): Rows {
  const isComplete = (t: number) =>
    !Number.isNaN(response[t]!) && design.every((column) => !Number.isNaN(column[t]!));
  const estimation = Array.from({ length: lengthOf(plan.estimation) }, (_, t) => t).filter(isComplete);
  const kept = days.filter((day) => isComplete(positionOf(plan, day)));
  const rows = [...estimation, ...kept.map((day) => positionOf(plan, day))];
  return {
    design: design.map((column) => Float64Array.from(rows, (t) => column[t]!)),
    response: Float64Array.from(rows, (t) => response[t]!),
    estimationRows: estimation.length,
    days: kept,
  };
}

/** One column an event day: 1 on its row, 0 elsewhere. */
function dummiesOf({ estimationRows, days }: Rows): Float64Array[] {
  return days.map((_, i) => {
    const column = new Float64Array(estimationRows + days.length);
    column[estimationRows + i] = 1;
    return column;
  });
}
