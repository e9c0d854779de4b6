import type { BacktestResult } from '../../backtest/result.ts';

/** The event of each observation, whose own id cannot be cut: an event's id and a symbol may both hold colons. */
export function eventIds({ tables }: Pick<BacktestResult, 'tables'>): ReadonlyMap<string, string> {
  const { observation, event_id } = tables.events.columns;
  return new Map(observation.map((id, row) => [id, event_id[row]!]));
}
