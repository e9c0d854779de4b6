import { dimson } from '../../models/dimson.ts';
import { needsBenchmark } from '../../models/model.ts';
import { arrayOf } from '../../numeric/list.ts';
import { benchmarkSessions, lagOf } from '../../prices/benchmark.ts';
import type { Security } from '../../prices/security.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { TradingCalendar } from '../../time/calendar.ts';
import type { SessionIndex } from '../../time/day.ts';
import { estimateObservation } from '../block.ts';
import { calendarOf } from '../calendars.ts';
import type { NamedModel, StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { isExcluded } from '../model-outcome.ts';
import type { ExclusionReason, Observation } from '../observations.ts';
import { panelVariant } from '../variants.ts';
import type { Told } from './makers.ts';
import { ownPValue } from './own-p-value.ts';

/** What is estimated besides where the benchmark closes in another zone: its slopes summed over neighbouring sessions. */
const ACROSS_ZONES: NamedModel = { id: 'dimson(1)', model: dimson(1), factorColumns: {} };

/** One observation under one model with one benchmark. */
interface Compared {
  readonly observation: Observation;
  readonly model: string;
  readonly benchmark: string;
  /** Place of the benchmark among those of the security: 0 is its own. */
  readonly place: number;
  readonly lag: number;
  readonly date: string;
  readonly outcome: Estimated | ExclusionReason;
}

/**
 * One row for each observation, model that takes a benchmark, benchmark and window: the security's own benchmark first,
 * then its further ones. Securities with one benchmark of their own zone have none: their rows are those of `windows`.
 */
export function benchmarksTable(told: Told): Table<'benchmarks'> {
  const windows = told.context.shape.cells.flatMap(({ measure, range }, cell) =>
    measure === 'CAAR' ? [{ range, cell }] : [],
  );
  const rows = comparisons(told).flatMap((compared) => windows.map((window) => ({ compared, ...window })));
  const table = blankTable('benchmarks', rows.length);
  rows.forEach(({ compared, range, cell }, row) => {
    fillCompared(table.columns, row, compared);
    [table.columns.from[row], table.columns.to[row]] = range;
    if (!isExcluded(compared.outcome)) fillWindow(table.columns, row, compared.outcome, cell);
  });
  return table;
}

function fillCompared(columns: ColumnsOf<'benchmarks'>, row: number, compared: Compared): void {
  const { observation, model, benchmark, lag, date, outcome } = compared;
  columns.observation[row] = observation.id;
  columns.security[row] = observation.symbol;
  columns.model[row] = model;
  columns.benchmark[row] = benchmark;
  columns.lag[row] = lag;
  columns.benchmark_date[row] = date;
  if (isExcluded(outcome)) {
    columns.reason[row] = outcome;
    return;
  }
  const { coefficients, rSquared } = outcome.estimation;
  const slope = outcome.estimation.model.regressors.findIndex(({ series }) => series === 'benchmark');
  columns.beta[row] = coefficients[slope] ?? Number.NaN;
  columns.r_squared[row] = rSquared;
}

function fillWindow(columns: ColumnsOf<'benchmarks'>, row: number, estimated: Estimated, cell: number): void {
  const { contribution } = estimated;
  columns.days[row] = contribution.days[cell]!;
  columns.estimate[row] = contribution.values[cell]!;
  columns.std_error[row] = contribution.standardErrors[cell]!;
  columns.statistic[row] = contribution.standardised[cell]!;
  columns.p_value[row] = ownPValue(estimated, contribution.standardised[cell]!);
}

/** Everything held side by side, by observation and model, then in the order of the security's benchmarks. */
function comparisons(told: Told): Compared[] {
  const { context, placed, securities } = told;
  const isHeld = new Map(placed.map((one) => [one.id, isCompared(securities.get(one.symbol), told)]));
  if (![...isHeld.values()].includes(true)) return [];
  const most = Math.max(
    ...[...securities.values()].map(({ furtherBenchmarks = [] }) => furtherBenchmarks.length),
  );
  const found = Array.from({ length: 1 + most }, (_, place) =>
    variantAt(told, place).flatMap((observation) =>
      isHeld.get(observation.id) ? withBenchmark(observation, place, told) : [],
    ),
  ).flat();
  const order = new Map(placed.map(({ id }, i) => [id, i]));
  const models = new Map([...context.models, ACROSS_ZONES].map(({ id }, i) => [id, i]));
  return found.toSorted(
    (a, b) =>
      order.get(a.observation.id)! - order.get(b.observation.id)! ||
      models.get(a.model)! - models.get(b.model)! ||
      a.place - b.place,
  );
}

/** Whether there is something to hold beside the windows of a security: a further benchmark, or its own in another zone. */
function isCompared(security: Security | undefined, { securities, calendars }: Told): boolean {
  if (security === undefined) return false;
  const { benchmark, furtherBenchmarks = [], symbol } = security;
  if (furtherBenchmarks.length > 0) return true;
  if (benchmark === undefined) return false;
  return isForeign(calendarOf(symbol, securities, calendars), calendarOf(benchmark, securities, calendars));
}

/** The observations with each security's benchmark of that place. */
function variantAt(told: Told, place: number): readonly Observation[] {
  if (place === 0) return arrayOf(told.placed);
  const { returns } = told.context.settings;
  const comparison = ({ furtherBenchmarks = [] }: Security) => furtherBenchmarks[place - 1];
  return panelVariant(told, { returns, comparison }, told.placed, told.context.settings).observations;
}

/** An observation with its benchmark of a place, under every model that takes one; nothing where it has none there. */
function withBenchmark(observation: Observation, place: number, told: Told): Compared[] {
  const { context, securities, calendars } = told;
  const { benchmark, furtherBenchmarks = [] } = securities.get(observation.symbol)!;
  const symbol = place === 0 ? benchmark : furtherBenchmarks[place - 1]?.benchmark;
  if (symbol === undefined || observation.reason !== undefined) return [];
  const other = calendarOf(symbol, securities, calendars);
  const { calendar } = observation.panel!;
  const clocks = clocksOf(observation, other, context);
  return modelsFor(isForeign(calendar, other), context).map((named) => ({
    observation,
    model: named.id,
    benchmark: symbol,
    place,
    ...clocks,
    outcome: estimateObservation(observation, named, context),
  }));
}

/** The models that take a benchmark, and Dimson's beta where its clock is another. */
function modelsFor(foreign: boolean, { models }: StudyContext): NamedModel[] {
  const own = models.filter(({ model }) => needsBenchmark(model));
  const isNamed = own.some(({ id }) => id === ACROSS_ZONES.id);
  return foreign && own.length > 0 && !isNamed ? [...own, ACROSS_ZONES] : own;
}

function isForeign(calendar: TradingCalendar, benchmark: TradingCalendar): boolean {
  return calendar.exchange.zone !== benchmark.exchange.zone;
}

/** Which close of the benchmark stands for day 0. */
function clocksOf(
  { panel, dayZero }: Observation,
  benchmark: TradingCalendar,
  { settings }: StudyContext,
): Pick<Compared, 'lag' | 'date'> {
  const { calendar, first } = panel!;
  const session = (first + dayZero) as SessionIndex;
  const match = benchmarkSessions(calendar, benchmark, settings.benchmarkClose)[session]!;
  if (match < 0) return { lag: Number.NaN, date: '' };
  return { lag: lagOf(calendar, benchmark, session, match), date: benchmark.isoDates[match]! };
}
