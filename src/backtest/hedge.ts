import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import { isCollinear, leastSquares } from '../numeric/least-squares.ts';
import type { PanelPrices } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { Securities } from '../study/securities.ts';
import type { Exchange } from '../time/exchange.ts';
import type { ResolvedStrategy } from './strategy.ts';

type Hedge = NonNullable<ResolvedStrategy['hedge']>;

/** The symbol a security is hedged with; nothing where none is named. */
export function hedgeSymbol({ benchmark }: Security, { symbol }: Pick<Hedge, 'symbol'>): string | undefined {
  return symbol ?? benchmark;
}

/** What securities are hedged with, as far as there are prices of it. */
export function hedgesOf(
  traded: readonly Security[],
  { hedge }: Pick<ResolvedStrategy, 'hedge'>,
  securities: Securities,
): Security[] {
  if (hedge === undefined) return [];
  return traded.flatMap((security) => securities.get(hedgeSymbol(security, hedge) ?? '') ?? []);
}

/** Hedges without prices, of themselves, on another exchange than what they hedge, or made after the announcement. */
export function hedgeFaults(
  traded: readonly Security[],
  hedge: Hedge,
  securities: Securities,
  prices: PanelPrices,
  exchanges: Readonly<Record<string, Exchange>>,
): Finding[] {
  const faults: Finding[] = [];
  const { window } = hedge;
  if (window[1] >= 0 || window[0] > window[1]) {
    const legal = 'begin before it ends, and end before day 0';
    faults.push(fault('hedge/window', must({ what: 'hedge window', legal, given: window })));
  }
  if (hedge.symbol !== undefined && !prices.has(hedge.symbol)) {
    faults.push(fault('hedge/symbol', unpriced('hedge symbol', hedge.symbol, prices)));
    return faults;
  }
  const told = new Set<string>();
  for (const security of traded) {
    const symbol = hedgeSymbol(security, hedge);
    const complaint = complaintOf(security, symbol, securities, prices, exchanges);
    if (complaint === undefined || told.has(complaint)) continue;
    told.add(complaint);
    faults.push({ ...fault('hedge', complaint), symbol: security.symbol });
  }
  return faults;
}

function complaintOf(
  { symbol: hedged, exchange }: Security,
  symbol: string | undefined,
  securities: Securities,
  prices: PanelPrices,
  exchanges: Readonly<Record<string, Exchange>>,
): string | undefined {
  const what = `the hedge of ${hedged}`;
  if (symbol === undefined) {
    return must({
      what,
      legal: 'be named',
      given: symbol,
      remedy: 'write hedge: { symbol: HSI }, or a benchmark',
    });
  }
  if (!prices.has(symbol)) return unpriced(what, symbol, prices);
  if (symbol === hedged) {
    const remedy = 'name an index, or a benchmark';
    return must({ what, legal: 'be another security', given: symbol, remedy });
  }
  const other = securities.get(symbol)!.exchange;
  if (keepOneClock(exchanges[exchange]!, exchanges[other]!)) return undefined;
  const legal = `trade when ${exchange} does, so that both legs are filled at once`;
  return must({
    what,
    legal,
    given: `${symbol} on ${other}`,
    remedy: 'name a benchmark of its own exchange',
  });
}

function unpriced(what: string, symbol: string, prices: PanelPrices): string {
  const remedy = `${didYouMean(symbol, [...prices.keys()])}; or add its prices to \`prices\``;
  return must({ what, legal: 'be a symbol with prices', given: symbol, remedy });
}

/** Whether two exchanges open and close together on the same days. */
export function keepOneClock(one: Exchange, other: Exchange): boolean {
  const isSameDay = one.hours.open === other.hours.open && one.hours.close === other.hours.close;
  return one.mic === other.mic || (one.zone === other.zone && isSameDay && one.closures === other.closures);
}

function fault(column: string, message: string): Finding {
  return { severity: 'error', code: 'bad-hedge', column, message };
}

/**
 * Slope of a security's returns on those of its hedge over the window before a session, days without both left out.
 *
 * @param returns simple, one a session
 * @param hedgeReturns the same sessions
 * @param dayZero the session the window is counted from: day 0, or the entry where that comes first
 * @returns NaN where there are too few days, or the hedge did not move
 * @example
 * hedgeBeta(stock, index, 120, { window: [-60, -1], minimumObservations: 30 }); // 0.966 for E03 of the golden files
 */
export function hedgeBeta(
  returns: Float64Array,
  hedgeReturns: Float64Array,
  dayZero: number,
  { window, minimumObservations }: Pick<Hedge, 'minimumObservations' | 'window'>,
): number {
  const length = window[1] - window[0] + 1;
  const [x, y] = [new Float64Array(length), new Float64Array(length)];
  let n = 0;
  for (let t = Math.max(0, dayZero + window[0]); t <= dayZero + window[1]; t++) {
    const [own, other] = [returns[t]!, hedgeReturns[t]!];
    if (Number.isNaN(own) || Number.isNaN(other)) continue;
    [x[n], y[n]] = [other, own];
    n++;
  }
  if (n < minimumObservations) return Number.NaN;
  const fit = leastSquares([new Float64Array(n).fill(1), x], y, n, true);
  return isCollinear(fit) ? Number.NaN : fit.coefficients[1]!;
}
