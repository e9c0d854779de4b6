import { median } from '../numeric/descriptive.ts';

/** What every specification of one subject found; one entry a specification, NaN (and 0) where it found nothing. */
export interface SpecificationCurve {
  /** CARs, or mean CARs; fractions. */
  readonly estimates: Float64Array;
  readonly statistics: Float64Array;
  /** 1 where significantly positive, −1 where significantly negative, 0 elsewhere. */
  readonly directions: Int8Array;
}

/** A curve in a few numbers; shares are of the specifications that have an estimate. */
export interface CurveSummary {
  /** Specifications that have an estimate. */
  readonly specifications: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly shareSignificant: number;
  /** Share whose estimate has the sign of the median. */
  readonly shareSameSign: number;
}

/** A curve of `length` specifications that have found nothing yet. */
export function emptyCurve(length: number): SpecificationCurve {
  return {
    estimates: new Float64Array(length).fill(Number.NaN),
    statistics: new Float64Array(length).fill(Number.NaN),
    directions: new Int8Array(length),
  };
}

/**
 * The range of a curve and how much of it is significant.
 *
 * @param among the specifications that are looked at; all of them where absent
 * @example
 * summariseCurve(curve).shareSignificant; // 0.42
 */
export function summariseCurve(
  { estimates, directions }: SpecificationCurve,
  among: Iterable<number> = estimates.keys(),
): CurveSummary {
  const known = [...among].filter((at) => !Number.isNaN(estimates[at]!));
  const values = known.map((at) => estimates[at]!);
  const middle = median(values);
  const share = (holds: (at: number) => boolean) =>
    known.length === 0 ? Number.NaN : known.filter(holds).length / known.length;
  return {
    specifications: known.length,
    median: middle,
    lowest: values.reduce((least, value) => Math.min(least, value), values[0] ?? Number.NaN),
    highest: values.reduce((most, value) => Math.max(most, value), values[0] ?? Number.NaN),
    shareSignificant: share((at) => directions[at] !== 0),
    shareSameSign: share((at) => Math.sign(estimates[at]!) === Math.sign(middle)),
  };
}
