import type { Finding } from '../errors/finding.ts';
import type { Security } from '../prices/security.ts';
import type { Table } from '../table/table.ts';
import type { TradingTableName } from '../table/trading.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** The tables of a backtest by name, and of its study those about what was given. */
export type TradingTables = { readonly [T in TradingTableName]: Table<T> } & {
  readonly data_quality: Table<'data_quality'>;
  readonly events: Table<'events'>;
};

/** How many events there were, and what became of them: executed + skipped + blocked = decided. */
export interface EventCounts {
  readonly decided: number;
  readonly executed: number;
  readonly skipped: number;
  readonly blocked: number;
  /** Of the trades, those not finished by the last session: marked, and out of every rate of success. */
  readonly open: number;
}

/** What was worth what, day by day: what measures of performance are made of. All of one length. */
export interface EquityCurve {
  /** Epoch days. */
  readonly dates: Int32Array;
  /** Base currency, at the end of the day. */
  readonly equity: Float64Array;
  /** Gross and net exposure over equity. */
  readonly exposure: Float64Array;
  readonly netExposure: Float64Array;
  /** Simple daily returns of the benchmark, where all securities share one. */
  readonly benchmark?: Float64Array;
  readonly sessionsPerYear: number;
  /** Value of the fills of the day, base currency. */
  readonly traded: Float64Array;
}

/** What every trade brought: what measures of trades are made of. All of one length. */
export interface TradeList {
  /** Base currency, after all charges. */
  readonly netPnl: Float64Array;
  /** Over the value the trade was entered at. */
  readonly netReturn: Float64Array;
  /** Epoch days; of an open trade its last. */
  readonly entryDay: Int32Array;
  readonly exitDay: Int32Array;
  /** Epoch day of day 0. */
  readonly eventDate: Int32Array;
  /** Worst and best the trade stood at, fractions of its entry price. */
  readonly adverseExcursion: Float64Array;
  readonly favourableExcursion: Float64Array;
  /** 1 for a trade that is not finished. */
  readonly isOpen: Uint8Array;
}

/** One measure of performance: a row of the `performance` table. */
export interface PerformanceRow {
  readonly metric: string;
  /** NaN where the metric is not defined. */
  readonly value: number;
  readonly unit: string;
  readonly definition: string;
  /** What its periods are: calendar, active or trade. */
  readonly view?: string;
  /** Why there is no value. */
  readonly reason?: string;
}

/**
 * Measures a backtest.
 *
 * @param capital what there was before the first day of the curve
 */
export type MeasurePerformance = (
  curve: EquityCurve,
  trades: TradeList,
  capital: number,
) => readonly PerformanceRow[];

/** What a strategy did with the events. Plain data. */
export interface BacktestResult {
  /** The strategy in full; one given as a function goes by its name. */
  readonly strategy: Omit<ResolvedStrategy, 'decider'>;
  readonly title: string;
  readonly notice?: string;
  readonly currency: string;
  readonly securities: readonly Security[];
  readonly counts: EventCounts;
  readonly curve: EquityCurve;
  readonly tradeList: TradeList;
  readonly tables: TradingTables;
  readonly findings: readonly Finding[];
}
