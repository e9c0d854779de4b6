import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { exchangeCalendar, exchanges, type PriceSeries, priceSeries } from '../src/index.ts';

/** Something that moves one security: a jump before the open of a session, and a drift in the sessions after it. */
export interface Shock {
  /** Number of the security, from 0. */
  readonly security: number;
  /** Number of the session, from 0. */
  readonly session: number;
  /** Abnormal return before the open, fraction. */
  readonly jump: number;
  /** Abnormal return in each of the five sessions that follow, fraction; 0 where absent. */
  readonly drift?: number;
}

/** What is made up. */
export interface MarketOptions {
  readonly securities: number;
  readonly sessions: number;
  readonly seed: number;
  /** Correlation of what two securities do beyond the market on one day; 0 where absent. */
  readonly correlation?: number;
  readonly shocks?: readonly Shock[];
}

/** A made-up market on the true sessions of New York. */
export interface SimulatedMarket {
  /** ISO dates of the sessions. */
  readonly dates: readonly string[];
  /** Symbols of the securities, `S00` and on; the index is `INDEX`. */
  readonly symbols: readonly string[];
  readonly prices: readonly PriceSeries[];
}

const driftSessions = 5;
const [marketVolatility, ownVolatility] = [0.01, 0.02];

/**
 * Prices of securities that have beta 1, the same every time: the market's return and one of their own, normal, with
 * standard deviations of 1 % and 2 % a session, and what the shocks add. Nothing in them is a fact.
 */
export function simulatedMarket(options: MarketOptions): SimulatedMarket {
  const { securities, sessions, correlation = 0, shocks = [] } = options;
  const normal = normalDraws(options.seed);
  const dates = exchangeCalendar(exchanges.XNYS)
    .isoDates.filter((date) => date >= '2022-01-01')
    .slice(0, sessions);
  const draw = () => dates.map(() => normal());
  const [market, common] = [draw().map((z) => marketVolatility * z), draw()];
  const symbols = Array.from({ length: securities }, (_, i) => `S${String(i).padStart(2, '0')}`);
  const prices = symbols.map((symbol, i) => {
    const own = draw().map((z, t) => Math.sqrt(correlation) * common[t]! + Math.sqrt(1 - correlation) * z);
    const day = own.map((z, t) => market[t]! + ownVolatility * z + driftOf(shocks, i, t));
    const night = dates.map((_, t) =>
      sum(
        shocks.filter((s) => s.security === i && s.session === t),
        'jump',
      ),
    );
    return barsOf(symbol, dates, night, day);
  });
  const none = dates.map(() => 0);
  return { dates, symbols, prices: [barsOf('INDEX', dates, none, market), ...prices] };
}

function driftOf(shocks: readonly Shock[], security: number, session: number): number {
  return sum(
    shocks.filter((shock) => {
      const after = session - shock.session;
      return shock.security === security && after >= 1 && after <= driftSessions;
    }),
    'drift',
  );
}

function sum(shocks: readonly Shock[], of: 'jump' | 'drift'): number {
  return shocks.reduce((total, shock) => total + (shock[of] ?? 0), 0);
}

/** Bars of a price that opens where the night leaves it and moves to its close without looking back. */
function barsOf(symbol: string, dates: readonly string[], night: readonly number[], day: readonly number[]) {
  let close = 100;
  const rows = dates.map((date, t) => {
    const open = rounded(close * (1 + night[t]!));
    close = rounded(open * (1 + day[t]!));
    const volume = 1_000_000;
    return {
      date,
      open,
      high: Math.max(open, close),
      low: Math.min(open, close),
      close,
      adj_close: close,
      volume,
    };
  });
  return priceSeries(symbol, rows);
}

/** To the hundredth of a cent: fine enough for returns, and the same on every machine. */
function rounded(price: number): number {
  return Math.round(price * 10_000) / 10_000;
}

function normalDraws(seed: number): () => number {
  const stream = xoroshiro128plus(seed);
  return () =>
    Math.sqrt(-2 * Math.log(1 - uniformFloat64(stream))) * Math.cos(2 * Math.PI * uniformFloat64(stream));
}
