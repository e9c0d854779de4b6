/**
 * eventstudy: market-event studies. The pure core: no file, network, clock or randomness of its own.
 *
 * @module
 */
export { type BacktestData, type BacktestOptions, backtestEvents } from './backtest/backtest-events.ts';
export { futureShuffle } from './backtest/checks/future-shuffle.ts';
export { oneSessionLag } from './backtest/checks/one-session-lag.ts';
export { prefixInvariance } from './backtest/checks/prefix-invariance.ts';
export { markets } from './backtest/markets/registry.ts';
export { overlaps } from './backtest/overlap/registry.ts';
export type {
  BacktestResult,
  EquityCurve,
  MeasurePerformance,
  PerformanceRow,
  TradeList,
} from './backtest/result.ts';
export { sizings } from './backtest/sizing/registry.ts';
export { slippages } from './backtest/slippage/registry.ts';
export type { Decider, Known, Side } from './backtest/strategies/decider.ts';
export { strategies } from './backtest/strategies/registry.ts';
export type { Strategy } from './backtest/strategy.ts';
export { DataError, QuestionError } from './errors/error.ts';
export type { Finding, Severity } from './errors/finding.ts';
export { type Alignment, align } from './events/alignment.ts';
export type { Announcement } from './events/announcement.ts';
export { parseAnnouncement } from './events/announcement.ts';
export type { EventRow } from './events/event.ts';
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
export { reportFormats } from './report/registry.ts';
export type { ReportInput } from './report/report.ts';
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
