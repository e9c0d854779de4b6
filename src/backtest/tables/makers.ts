import { dataQualityTable } from '../../study/tables/data-quality.ts';
import { eventsTable } from '../../study/tables/events.ts';
import type { BacktestResult, EventCounts, TradingTables } from '../result.ts';
import { costsTable } from './costs.ts';
import { equityCurve, tradeList } from './curve.ts';
import { drawdownsTable } from './drawdowns.ts';
import { equityTable } from './equity.ts';
import { luckTable } from './luck.ts';
import { ordersTable } from './orders.ts';
import { pathsTable } from './paths.ts';
import { performanceTable } from './performance.ts';
import { placebosTable } from './placebos.ts';
import { positionsTable } from './positions.ts';
import { sensitivityTable } from './sensitivity.ts';
import { skippedTable } from './skipped.ts';
import type { Told } from './told.ts';
import { tradableTable } from './tradable.ts';
import { tradesTable } from './trades.ts';
import { variantsTable } from './variants.ts';
import { walkForwardTable } from './walk-forward.ts';

/** How each table is made. */
export const tradingMakers: { readonly [T in keyof TradingTables]: (told: Told) => TradingTables[T] } = {
  costs: costsTable,
  data_quality: ({ findings }) => dataQualityTable(findings),
  drawdowns: drawdownsTable,
  equity: equityTable,
  events: ({ prepared }) => eventsTable(prepared.observations),
  luck: luckTable,
  orders: ordersTable,
  paths: pathsTable,
  performance: performanceTable,
  placebos: placebosTable,
  positions: positionsTable,
  sensitivity: sensitivityTable,
  skipped: skippedTable,
  tradable: tradableTable,
  trades: tradesTable,
  variants: variantsTable,
  walk_forward: walkForwardTable,
};

/** Everything a backtest has to tell. */
export function tradingTables(told: Told): BacktestResult {
  const { strategy, prepared, currency, findings } = told;
  const { decider: _, ...settled } = strategy;
  const { title, notice, report } = prepared.context.settings;
  const tables = Object.fromEntries(
    Object.entries(tradingMakers).map(([name, make]) => [name, make(told)]),
  ) as { [T in keyof TradingTables]: TradingTables[T] };
  return {
    strategy: settled,
    title,
    ...(notice === undefined ? {} : { notice }),
    report,
    currency,
    securities: [...prepared.securities.values()],
    counts: countsOf(told),
    curve: equityCurve(told),
    tradeList: tradeList(told),
    tables,
    findings,
  };
}

function countsOf({ candidates, passed, log, trades }: Told): EventCounts {
  const count = (wanted: string) =>
    candidates.filter((candidate) => log.outcomes.get(candidate)?.status === wanted).length;
  return {
    decided: candidates.length + passed.length,
    executed: count('executed'),
    skipped: count('skipped') + passed.length,
    blocked: count('blocked'),
    open: trades.filter(({ left }) => left === undefined).length,
  };
}
