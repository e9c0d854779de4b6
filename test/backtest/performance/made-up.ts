import type { Curve } from '../../../src/backtest/performance/curve.ts';
import type { ClosedTrades } from '../../../src/backtest/performance/trades.ts';
import { drawsFrom } from '../../abnormal/made-up.ts';

/** A curve from its returns, E₀ 100 on day 0, one session a day, everything invested where a return is not 0. */
export function curveOf(returns: ArrayLike<number>, more: Partial<Curve> = {}): Curve {
  const equity = Float64Array.from({ length: returns.length + 1 }, () => 100);
  for (let i = 0; i < returns.length; i++) equity[i + 1] = equity[i]! * (1 + returns[i]!);
  return {
    dates: Int32Array.from(equity, (_, i) => i),
    equity,
    exposure: Float64Array.from(equity, (_, i) => (i > 0 && returns[i - 1] !== 0 ? 1 : 0)),
    sessionsPerYear: 252,
    ...more,
  };
}

/** Trades of 100 each from their net returns, entered on days 1, 2, … and held a week, each event the day before. */
export function tradesOf(netReturn: ArrayLike<number>, more: Partial<ClosedTrades> = {}): ClosedTrades {
  const days = Int32Array.from({ length: netReturn.length }, (_, i) => i + 1);
  return {
    netReturn: Float64Array.from(netReturn),
    netPnl: Float64Array.from(netReturn, (value) => 100 * value),
    entryDay: days,
    exitDay: days.map((day) => day + 7),
    eventDate: days.map((day) => day - 1),
    isOpen: new Uint8Array(netReturn.length),
    ...more,
  };
}

/** A strategy with everything given: half its sessions flat, a benchmark, and trades of which the last is open. */
export function madeUp(seed: number, sessions = 60, count = 12) {
  const { normal, uniform } = drawsFrom(seed);
  const market = Float64Array.from({ length: sessions }, () => 0.01 * normal());
  const returns = market.map((value) => (uniform() < 0.5 ? 0 : 0.8 * value + 0.01 * normal()));
  const results = Float64Array.from({ length: count }, () => 0.005 + 0.03 * normal());
  const isOpen = new Uint8Array(count);
  isOpen[count - 1] = 1;
  const trades = tradesOf(results, {
    isOpen,
    adverseExcursion: results.map((value) => Math.min(0, value) - 0.01),
    favourableExcursion: results.map((value) => Math.max(0, value) + 0.01),
  });
  return { returns, market, curve: curveWith(returns, market), trades };
}

/** A curve with a benchmark and all that can be given. */
export function curveWith(returns: Float64Array, market: Float64Array): Curve {
  const bare = curveOf(returns);
  return {
    ...bare,
    netExposure: bare.exposure.map((share, i) => (i % 2 === 0 ? share : -share)),
    traded: bare.exposure.map((share) => 50 * share),
    benchmark: Float64Array.of(Number.NaN, ...market),
  };
}
