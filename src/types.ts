/**
 * The types that the signatures of the public functions are made of, for those who name what they give and take.
 *
 * @module
 */
export type { Cell, Contribution, Measure } from './abnormal/sample.ts';
export type { ClaimBasis, SessionPrices } from './audit/basis.ts';
export type { CurveStatistic } from './audit/curve-statistic.ts';
export type { SpecificationCurve } from './audit/specification-curve.ts';
export type { BestAlone } from './backtest/luck/best-alone.ts';
export type { EventDateDraws, MeanInterval } from './backtest/luck/event-date-bootstrap.ts';
export type { LagComparison } from './backtest/luck/lag-comparison.ts';
export type { ParameterPoint } from './backtest/luck/parameter-grid.ts';
export type { PlaceboOutcome } from './backtest/luck/placebo.ts';
export type { Plateau } from './backtest/luck/plateau.ts';
export type { RealityCheck } from './backtest/luck/reality-check.ts';
export type { SignedReturnRule } from './backtest/luck/signed-return.ts';
export type { CurveInterval } from './backtest/luck/stationary-bootstrap.ts';
export type { StationaryDraws } from './backtest/luck/stationary-indices.ts';
export type { SuperiorAbility, SuperiorAbilityOptions } from './backtest/luck/superior-ability.ts';
export type { Variants } from './backtest/luck/variants.ts';
export type { VariantsTried } from './backtest/luck/variants-tried.ts';
export type { Fold, WalkForward } from './backtest/luck/walk-forward.ts';
export type { Split } from './backtest/luck/walk-forward-splits.ts';
export type { Facts } from './backtest/performance/facts.ts';
export type { CentralMoments } from './backtest/performance/ingredients/central-moments.ts';
export type { ObservedSharpe } from './backtest/performance/ingredients/sharpe-uncertainty.ts';
export type { Measured, NotMeasured, View } from './backtest/performance/metric.ts';
export type { PerformanceOptions, Trials } from './backtest/performance/options.ts';
export type { Complaint } from './errors/message.ts';
export type { Alternative } from './events/alignment.ts';
export type { DayPhase } from './events/announcement.ts';
export type { Phase } from './events/choice.ts';
export type { RowsSource } from './events/event.ts';
export type { Adjustment } from './inference/adjustment/adjustment.ts';
export type { Diagnosis, Diagnostic, NotDiagnosed } from './inference/diagnostics/diagnostic.ts';
export type { FittedWindow } from './inference/diagnostics/fitted-window.ts';
export type { MeanCorrelation } from './inference/ingredients/pairing.ts';
export type { ClusteredValues } from './inference/resampling/clustered-values.ts';
export type { Interval } from './inference/resampling/intervals.ts';
export type { Resampled, ResamplingMethod } from './inference/resampling/resampling-method.ts';
export type { Uniforms } from './inference/resampling/uniforms.ts';
export type {
  Assessment,
  Member,
  Question,
  SmallSampleMethod,
  Unassessed,
} from './inference/small-sample/small-sample-method.ts';
export type { NullDistribution, Robustness, SampleShape } from './inference/test-statistic.ts';
export type { EstimationWindow, NoFit, OwnFit } from './models/model.ts';
export type { List } from './numeric/list.ts';
export type { Kept, Shelf } from './numeric/shelf.ts';
export type { Comparison, Security } from './prices/security.ts';
export type { Companion, ReportFormat } from './report/report.ts';
export type { TerminalOptions } from './report/terminal/line.ts';
export type { SimulationOptions, SimulationQuestion } from './study/simulation/question.ts';
export type { SimulationTableName } from './table/schemas.ts';
export type { AnyTable, ColumnsOf, KnownTableName } from './table/table.ts';
export type { Instant, SessionIndex } from './time/day.ts';
export type { Closure, Closures, SessionHours, UnusualSession } from './time/exchange.ts';
