import { accumulate } from '../../abnormal/accumulation.ts';
import { positionOf } from '../../abnormal/series.ts';
import { type DayRange, lengthOf } from '../../events/windows.ts';
import { type Benchmarked, benchmark } from '../../inference/cross-section/benchmarked.ts';
import { coefficientErrors, hasErrors } from '../../inference/cross-section/covariance.ts';
import {
  type CrossSection,
  isRegressed,
  regressCrossSection,
} from '../../inference/cross-section/regression.ts';
import { pValue } from '../../inference/p-value.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import { type Characteristics, CONSTANT } from '../characteristics.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { dayZeroOf } from '../members.ts';
import { isExcluded, type ModelOutcome } from '../model-outcome.ts';
import type { Settings } from '../settings.ts';

type CrossSectionSettings = NonNullable<Settings['crossSection']>;

/** One row for each model and term; none where the study asks for no cross-section. */
export function crossSectionTable(
  outcomes: readonly ModelOutcome[],
  characteristics: Characteristics,
  { settings, models }: StudyContext,
): Table<'cross_section'> {
  const { crossSection } = settings;
  if (crossSection === undefined) return blankTable('cross_section', 0);
  const terms = [CONSTANT, ...crossSection.regressors];
  const table = blankTable('cross_section', models.length * terms.length);
  models.forEach(({ id }, i) => {
    const members = outcomes.flatMap(({ observation, modelId, outcome }) =>
      modelId === id && !isExcluded(outcome) && observation.countedWith === undefined ? [outcome] : [],
    );
    fillModel(table.columns, i * terms.length, id, members, characteristics, { ...settings, crossSection });
  });
  return table;
}

function fillModel(
  columns: ColumnsOf<'cross_section'>,
  start: number,
  model: string,
  estimated: readonly Estimated[],
  characteristics: Characteristics,
  settings: Settings & { readonly crossSection: CrossSectionSettings },
): void {
  const { crossSection, alternative } = settings;
  const { members, sample } = sampleOf(estimated, characteristics, crossSection);
  const rows = sample.terms.map((_, j) => start + j);
  rows.forEach((row, j) => {
    columns.model[row] = model;
    [columns.from[row], columns.to[row]] = crossSection.window;
    columns.term[row] = sample.terms[j]!;
    columns.n[row] = members.length;
    columns.clusters[row] = new Set(sample.eventDates).size;
  });
  const regressed = regressCrossSection(sample);
  if (!isRegressed(regressed)) {
    for (const row of rows) columns.reason[row] = regressed.reason;
    return;
  }
  const { coefficients } = regressed.fit;
  const errors = coefficientErrors(regressed, crossSection.covariance);
  const benchmarked = benchmark(sample, coefficients, carsBefore(members, crossSection.window), alternative);
  rows.forEach((row, j) => {
    columns.estimate[row] = coefficients[j]!;
    fillBenchmark(columns, row, j, benchmarked);
    if (!hasErrors(errors)) {
      columns.reason[row] = errors.reason;
      return;
    }
    const { degreesOfFreedom } = errors;
    const statistic = coefficients[j]! / errors.standardErrors[j]!;
    columns.std_error[row] = errors.standardErrors[j]!;
    columns.statistic[row] = statistic;
    columns.df[row] = degreesOfFreedom;
    columns.p_value[row] = pValue(statistic, { name: 't', degreesOfFreedom }, alternative);
  });
}

function fillBenchmark(
  columns: ColumnsOf<'cross_section'>,
  row: number,
  term: number,
  { pValues, windows }: Benchmarked,
): void {
  columns.p_benchmarked[row] = pValues[term]!;
  columns.reference_count[row] = windows;
}

/** The observations that have a CAR and all characteristics, and what is regressed on what. */
function sampleOf(
  estimated: readonly Estimated[],
  characteristics: Characteristics,
  { window, regressors, weights }: CrossSectionSettings,
): { readonly members: readonly Estimated[]; readonly sample: CrossSection } {
  const kept = estimated
    .filter(({ observation }) => characteristics.has(observation.id))
    .map((member) => ({ member, sum: accumulate(member.series, member.estimation, window) }))
    .filter(({ sum }) => sum.days > 0);
  const design = regressors.map((_, j) =>
    Float64Array.from(kept, ({ member }) => characteristics.get(member.observation.id)![j]!),
  );
  return {
    members: kept.map(({ member }) => member),
    sample: {
      terms: [CONSTANT, ...regressors],
      response: Float64Array.from(kept, ({ sum }) => sum.car),
      design: [new Float64Array(kept.length).fill(1), ...design],
      weights:
        weights === 'none' ? undefined : Float64Array.from(kept, ({ sum }) => 1 / sum.standardError ** 2),
      eventDates: Int32Array.from(kept, ({ member }) => dayZeroOf(member)),
    },
  };
}

/** CARs of every window as long as the event's, side by side from the end of the estimation window back. */
function carsBefore(members: readonly Estimated[], window: DayRange): Float64Array[] {
  const length = lengthOf(window);
  const plan = members[0]!.series.plan;
  const windows = Math.floor(lengthOf(plan.estimation) / length);
  return Array.from({ length: windows }, (_, back) => {
    const end = positionOf(plan, plan.estimation[1]) + 1 - back * length;
    return Float64Array.from(members, ({ estimation }) => sumOver(estimation.abnormal, end - length, end));
  });
}

/** Sum of the values there are; NaN where there are none. */
function sumOver(values: Float64Array, from: number, end: number): number {
  let sum = 0;
  let known = 0;
  for (let t = from; t < end; t++) {
    if (Number.isNaN(values[t]!)) continue;
    sum += values[t]!;
    known++;
  }
  return known === 0 ? Number.NaN : sum;
}
