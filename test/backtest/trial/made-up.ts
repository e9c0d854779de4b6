import { type Ready, type Run, runStrategy } from '../../../src/backtest/run-strategy.ts';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import type { EventRow } from '../../../src/events/event.ts';
import type { PriceSeries } from '../../../src/prices/series.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { event, plain, walk } from '../made-up.ts';

const prices = [walk('S0', 5, 200), walk('S1', 6, 200), walk('MKT', 7, 200)];
export const eventSessions = [20, 34, 47, 60, 75, 90, 104, 118, 131, 145, 160, 175] as const;

/** Data that is ready: twelve events of two securities. */
export function ready(own: Partial<Ready> = {}): Ready {
  const events = eventSessions.map((t) => event(t, t % 2 === 0 ? 'S0' : 'S1', 'after-close'));
  const study = { returns: 'simple', sessions: 'prices', prices, events, benchmark: 'MKT' } as const;
  const prepared = prepare({ ...study, models: ['raw-returns'] }, everything);
  return { prepared, registries: everything, measures: {}, placed: (faults) => [...faults], ...own };
}

/** A plain strategy that has been run on it. */
export function run(own: Strategy = {}, data: Ready = ready()): Run {
  return runStrategy(checkStrategy({ ...plain, ...own }).value!, data);
}

/** Events of the first of some series on sessions of its own, placed. */
export function preparedOf(
  series: readonly PriceSeries[],
  on: readonly number[],
  own: Partial<EventRow> = {},
): Ready['prepared'] {
  const events = on.map((t) => event(t, series[0]!.symbol, 'after-close', own));
  const study = { returns: 'simple', sessions: 'prices', prices: series, events } as const;
  return prepare({ ...study, models: ['raw-returns'] }, everything);
}
