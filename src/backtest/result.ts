import type { Finding } from '../errors/finding.ts';
import type { Security } from '../prices/security.ts';
import type { Settings } from '../study/settings.ts';
import type { Table } from '../table/table.ts';
import type { TradingTableName } from '../table/trading.ts';
import type { Curve } from './performance/curve.ts';
import type { ClosedTrades } from './performance/trades.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** The tables of a backtest by name, and of its study those about what was given. */
export type TradingTables = { readonly [T in TradingTableName]: Table<T> } & {
  readonly data_quality: Table<'data_quality'>;
  readonly events: Table<'events'>;
};

/** How many observations there were, and what became of them: executed + skipped + blocked = decided. */
export interface EventCounts {
  readonly decided: number;
  readonly executed: number;
  readonly skipped: number;
  readonly blocked: number;
  /** Of the trades, those not finished by the last session: marked, and out of every rate of success. */
  readonly open: number;
}

/** What a strategy did with the events. Plain data. */
export interface BacktestResult {
  /** The strategy in full; one given as a function goes by its name. */
  readonly strategy: Omit<ResolvedStrategy, 'decider'>;
  readonly title: string;
  readonly notice?: string;
  /** How its study wants numbers and pictures to be shown. */
  readonly report: Settings['report'];
  readonly currency: string;
  readonly securities: readonly Security[];
  readonly counts: EventCounts;
  /** Days and trades as measures of performance, and tests of luck, take them. */
  readonly curve: Curve;
  readonly tradeList: ClosedTrades;
  readonly tables: TradingTables;
  readonly findings: readonly Finding[];
}
