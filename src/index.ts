/**
 * eventstudy: market-event studies. The pure core: no file, network, clock or randomness of its own.
 *
 * @module eventstudy
 */
export { bases } from './audit/bases/registry.ts';
export { type Claim, supports } from './audit/claims/claim.ts';
export { readClaims } from './audit/claims/read-claims.ts';
export type { ClaimName } from './audit/claims/subject.ts';
export { curveStatistics } from './audit/curve-statistics/registry.ts';
export { type BacktestData, type BacktestOptions, backtestEvents } from './backtest/backtest-events.ts';
export { futureShuffle } from './backtest/checks/future-shuffle.ts';
export { oneSessionLag } from './backtest/checks/one-session-lag.ts';
export { prefixInvariance } from './backtest/checks/prefix-invariance.ts';
export { bestAlone } from './backtest/luck/best-alone.ts';
export { bootstrapByEventDate } from './backtest/luck/event-date-bootstrap.ts';
export { givenRows, type IndexRows } from './backtest/luck/index-rows.ts';
export { type LuckInterval, luckIntervals } from './backtest/luck/intervals.ts';
export { compareLag } from './backtest/luck/lag-comparison.ts';
export { type ParameterAxis, pointAt } from './backtest/luck/parameter-grid.ts';
export { placebo } from './backtest/luck/placebo.ts';
export { type PlaceboDesign, placeboDates } from './backtest/luck/placebo-dates.ts';
export { plateau } from './backtest/luck/plateau.ts';
export { realityCheck } from './backtest/luck/reality-check.ts';
export { judgeSearch, type SearchVerdict } from './backtest/luck/search.ts';
export { meanSignedReturn } from './backtest/luck/signed-return.ts';
export { bootstrapCurve } from './backtest/luck/stationary-bootstrap.ts';
export { stationaryIndices } from './backtest/luck/stationary-indices.ts';
export { superiorAbility } from './backtest/luck/superior-ability.ts';
export { type Sweep, sweep } from './backtest/luck/sweep.ts';
export { variantsTried } from './backtest/luck/variants-tried.ts';
export { walkForward } from './backtest/luck/walk-forward.ts';
export { type WalkForwardPlan, walkForwardSplits } from './backtest/luck/walk-forward-splits.ts';
export { markets } from './backtest/markets/registry.ts';
export { overlaps } from './backtest/overlap/registry.ts';
export type { Curve } from './backtest/performance/curve.ts';
export { type Drawdown, drawdowns } from './backtest/performance/drawdowns.ts';
export { fromCapital } from './backtest/performance/from-capital.ts';
export {
  deflatedSharpe,
  expectedMaximumSharpe,
  minimumTrackRecord,
  probabilisticSharpe,
} from './backtest/performance/ingredients/sharpe-uncertainty.ts';
export type { Metric } from './backtest/performance/metric.ts';
export { type PerformanceRow, performanceOf } from './backtest/performance/performance.ts';
export { metrics } from './backtest/performance/registry.ts';
export type { ClosedTrades } from './backtest/performance/trades.ts';
export type { BacktestResult } from './backtest/result.ts';
export { sizings } from './backtest/sizing/registry.ts';
export { slippages } from './backtest/slippage/registry.ts';
export type { Decider, Known, Side } from './backtest/strategies/decider.ts';
export { strategies } from './backtest/strategies/registry.ts';
export type { Strategy } from './backtest/strategy.ts';
export { DataError, QuestionError } from './errors/error.ts';
export type { Finding, Severity } from './errors/finding.ts';
export { type Alignment, type AlignmentOptions, align } from './events/alignment.ts';
export type { Announcement } from './events/announcement.ts';
export { parseAnnouncement } from './events/announcement.ts';
export type { EventRow } from './events/event.ts';
export { type EventDayPolicy, usualEventDay } from './events/event-day.ts';
export { type DayRange, planWindows, type WindowPlan } from './events/windows.ts';
export { adjustments } from './inference/adjustment/registry.ts';
export { diagnostics } from './inference/diagnostics/registry.ts';
export { tests } from './inference/registry.ts';
export { resamplingMethods } from './inference/resampling/registry.ts';
export { smallSampleMethods } from './inference/small-sample/registry.ts';
export type { Statistic, TestStatistic, Undefined } from './inference/test-statistic.ts';
export { type ModelFamily, modelFamilies } from './models/families.ts';
export type { ExpectedReturnModel, Regressor } from './models/model.ts';
export { models } from './models/registry.ts';
export type { FactorSeries } from './prices/factors.ts';
export { type GapRule, type ReturnKind, sessionReturns } from './prices/returns.ts';
export type { PriceColumn, PriceSeries } from './prices/series.ts';
export { priceSeries } from './prices/series.ts';
export { backtestReport } from './report/backtest/compose.ts';
export type { ReportDocument } from './report/document/block.ts';
export { studyReport } from './report/document/compose.ts';
export { figures } from './report/figures.ts';
export { reportFormats } from './report/registry.ts';
export type { ReportInput } from './report/report.ts';
export { simulationFigures } from './report/simulation-figures.ts';
export { terminalSummary } from './report/terminal.ts';
export { studyJsonSchema } from './study/file-schema.ts';
export type { StudyResult, Tables } from './study/result.ts';
export { runStudy } from './study/run.ts';
export type { Registries, Settings, SettingsInput } from './study/settings.ts';
export { type SimulationResult, simulateStudy } from './study/simulate.ts';
export type { Study } from './study/study.ts';
export { glossary } from './table/glossary.ts';
export { schemas, type TableName } from './table/schemas.ts';
export { rowsOf, type Table } from './table/table.ts';
export { exchangeCalendar, type TradingCalendar } from './time/calendar.ts';
export { type EpochDay, formatDay, parseDay } from './time/day.ts';
export type { Exchange } from './time/exchange.ts';
export { exchanges } from './time/registry.ts';
export type * from './types.ts';
