import type { Exchange } from '../time/exchange.ts';
import type { SessionPrices } from './basis.ts';

/**
 * Growth of adj_close/close in one session that an ordinary dividend explains, or rounding. The press quotes the price
 * itself then, dividend off. Above 8 % are special dividends, and issues of one free share for ten.
 */
const [LEAST_DIVIDEND, MOST_DIVIDEND] = [0.98, 1.08];
/** Growth from which on it is a split or a spin-off, and nobody quotes the fall; its inverse is a reverse split. */
const LEAST_SPLIT = 1.5;
/** Growth of the ratio that may come of an adj_close written with few digits. */
const ROUNDING = 0.0005;

/**
 * The prices moves are quoted in. Outside the mainland these are the prices themselves across a dividend, and prices of as
 * many shares as before across a split; on the mainland, adjusted prices throughout. What may be either, a special dividend
 * or a small share issue, is `unclear`: no move across it is known. Without adj_close nothing is known of splits, and
 * prices are taken as they stand.
 *
 * @param adjusted adj_close on the same sessions, NaN where unknown
 * @example
 * const price = Float64Array.of(40, 22);
 * const raw = { open: price, high: price, low: price, close: price };
 * quotedPrices(raw, Float64Array.of(20, 22), exchanges.XHKG).close; // [40, 44]
 */
export function quotedPrices(
  raw: SessionPrices,
  adjusted: Float64Array,
  { quotesWithDividends }: Pick<Exchange, 'quotesWithDividends'>,
): SessionPrices {
  const { scale, unclear } = scaleOf(raw.close, adjusted, quotesWithDividends === true);
  if (unclear.length === 0 && scale.every((value) => value === 1)) return raw;
  const scaled = (prices: Float64Array) => prices.map((price, t) => price * scale[t]!);
  return {
    open: scaled(raw.open),
    high: scaled(raw.high),
    low: scaled(raw.low),
    close: scaled(raw.close),
    unclear,
  };
}

/** The same prices, those before the last unclear session up to `last` unknown: so no move crosses it. */
export function knownUpTo(prices: SessionPrices, last: number): SessionPrices {
  const since = prices.unclear?.findLast((session) => session <= last);
  if (since === undefined) return prices;
  const from = (values: Float64Array) => values.map((value, t) => (t < since ? Number.NaN : value));
  return {
    open: from(prices.open),
    high: from(prices.high),
    low: from(prices.low),
    close: from(prices.close),
  };
}

/** What each session's prices are multiplied by, 1 before the first split, and where that is not known. */
function scaleOf(
  close: Float64Array,
  adjusted: Float64Array,
  withDividends: boolean,
): { scale: Float64Array; unclear: number[] } {
  const scale = new Float64Array(close.length).fill(1);
  const unclear: number[] = [];
  let ratio = Number.NaN;
  let current = 1;
  close.forEach((price, t) => {
    const own = adjusted[t]! / price;
    if (Number.isFinite(own)) {
      const growth = own / ratio;
      if (withDividends ? Math.abs(growth - 1) > ROUNDING : isSplit(growth)) current *= growth;
      else if (!withDividends && isUnclear(growth)) unclear.push(t);
      ratio = own;
    }
    scale[t] = current;
  });
  return { scale, unclear };
}

function isSplit(growth: number): boolean {
  // Half a per cent of room: adj_close may be written with few digits.
  return growth >= LEAST_SPLIT * 0.995 || growth <= 1.005 / LEAST_SPLIT;
}

function isUnclear(growth: number): boolean {
  return growth < LEAST_DIVIDEND || growth > MOST_DIVIDEND;
}
