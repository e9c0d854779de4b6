import { inverseGram } from '../../numeric/inverse-gram.ts';
import { type Alternative, isAsExtreme } from '../p-value.ts';
import { slackAmong } from '../rounding.ts';
import { type CrossSection, isRegressed, regressCrossSection } from './regression.ts';

/** How the coefficients of the event rank among those of windows without an event. */
export interface Benchmarked {
  /** One a term: the share of coefficients, the event's included, at least as extreme as the event's; exact. */
  readonly pValues: Float64Array;
  /** Windows ranked against. */
  readonly windows: number;
}

/**
 * Makes the regression of the event window again for windows before it and ranks the event's coefficients among them:
 * whatever correlates the returns of like firms, and so misleads standard errors, is in all of them alike.
 *
 * Source: Cohn, Johnson, Liu & Wardlaw (2024), Past is prologue: inference from the cross section of returns around an
 * event. Exact where windows are exchangeable, which those that overlap are not. CARs of the estimation window vary less
 * than that of the event by what estimating adds to it, a share of some k/M.
 *
 * @param coefficients of the event window, one a term
 * @param before CARs of each window before the event, one an observation of `sample`, NaN where it has none
 */
export function benchmark(
  sample: CrossSection,
  coefficients: Float64Array,
  before: readonly Float64Array[],
  alternative: Alternative,
): Benchmarked {
  const project = projection(sample);
  const others = before.flatMap((response) => {
    const found = response.some(Number.isNaN) ? refitted(sample, response) : project(response);
    return found === undefined ? [] : [found];
  });
  const pValues = coefficients.map((own, j) => {
    const drawn = Float64Array.from(others, (other) => other[j]!);
    const slack = slackAmong(drawn);
    const extreme = drawn.filter((other) => isAsExtreme(other, own, slack, alternative)).length;
    return others.length === 0 ? Number.NaN : (1 + extreme) / (1 + others.length);
  });
  return { pValues, windows: others.length };
}

/** Coefficients of any complete response on the design of the sample: (X'WX)⁻¹X'W y, its matrix made once. */
function projection(sample: CrossSection): (response: Float64Array) => Float64Array | undefined {
  const regressed = regressCrossSection(sample);
  if (!isRegressed(regressed)) return () => undefined;
  const { fit, design } = regressed;
  const k = design.length;
  const gram = inverseGram(fit);
  const rows = design.map((_, j) =>
    sample.response.map((_, i) => {
      let entry = 0;
      for (let c = 0; c < k; c++) entry += gram[j * k + c]! * design[c]![i]!;
      return sample.weights === undefined ? entry : entry * Math.sqrt(sample.weights[i]!);
    }),
  );
  return (response) =>
    Float64Array.from(rows, (row) => row.reduce((sum, entry, i) => sum + entry * response[i]!, 0));
}

/** Coefficients from the observations that have a CAR there; nothing where these do not determine them. */
function refitted(sample: CrossSection, response: Float64Array): Float64Array | undefined {
  const has = (_: number, i: number) => !Number.isNaN(response[i]!);
  const regressed = regressCrossSection({
    terms: sample.terms,
    response: response.filter(has),
    design: sample.design.map((column) => column.filter(has)),
    weights: sample.weights?.filter(has),
    eventDates: sample.eventDates.filter(has),
  });
  return isRegressed(regressed) ? regressed.fit.coefficients : undefined;
}
