import type { TradingCalendar } from '../time/calendar.ts';
import type { SessionIndex } from '../time/day.ts';
import { type BenchmarkClose, benchmarkSessions } from './benchmark.ts';
import { factorOverSpans } from './factors.ts';
import { benchmarkReturns, type GapRule, type ReturnKind, sessionReturns } from './returns.ts';
import type { Security } from './security.ts';
import type { PriceColumn, PriceSeries } from './series.ts';

/** How prices become returns; named in every result. */
export interface ReturnRules {
  readonly returns: ReturnKind;
  readonly gaps: GapRule;
  readonly benchmarkClose: BenchmarkClose;
  /** Column the returns are taken from; `adj_close` falls back to `close` in files that have none. */
  readonly priceColumn: 'adj_close' | 'close';
}

/**
 * Returns of the securities of one exchange over its sessions, security-major: one security, one contiguous row.
 */
export interface ReturnPanel {
  readonly calendar: TradingCalendar;
  /** The sessions covered: from the first to the last that any security of the exchange, or its benchmark, has a price on. */
  readonly first: SessionIndex;
  readonly sessions: number;
  readonly securities: readonly Security[];
  /** Row of a security by its symbol. */
  readonly rows: ReadonlyMap<string, number>;
  /** securities × sessions, fractions per session, NaN where missing. */
  readonly returns: Float64Array;
  /** Return of each security's benchmark over the same sessions; securities that trade alike share one array. */
  readonly benchmarkReturns: readonly (Float64Array | undefined)[];
  /** By factor column, the factor over the same sessions for each security; shared like the benchmark's. */
  readonly factorReturns: ReadonlyMap<string, readonly Float64Array[]>;
  readonly returnKind: ReturnKind;
}

export type PanelPrices = ReadonlyMap<string, PriceSeries>;

/** The column returns are taken from: the one asked for, where the series has it. */
export function priceColumnOf(series: PriceSeries, wanted: ReturnRules['priceColumn']): PriceColumn {
  return series.columns[wanted] === undefined ? 'close' : wanted;
}

/**
 * Prices of a series on `sessions` sessions from `first`; NaN where there is none, days that are no session left out.
 *
 * @param placed where they are put; an array of their own where absent
 */
export function pricesOnSessions(
  series: PriceSeries,
  column: PriceColumn,
  calendar: TradingCalendar,
  first: number,
  sessions: number,
  placed = new Float64Array(sessions),
): Float64Array {
  placed.fill(Number.NaN);
  const values = series.columns[column];
  if (values === undefined) return placed;
  const covered = calendar.sessions.subarray(first, first + sessions);
  let t = 0;
  for (let row = 0; row < series.days.length && t < sessions; row++) {
    const day = series.days[row]!;
    while (t < sessions && covered[t]! < day) t++;
    if (t < sessions && covered[t] === day) placed[t] = values[row]!;
  }
  return placed;
}

/**
 * The return panel of one exchange.
 *
 * @param securities all of the same exchange, each with a series in `prices`
 * @param calendar the sessions of that exchange
 * @param calendarOf the calendar of a benchmark, by its symbol
 * @param factors factor columns, each one value a session of the calendar
 */
export function buildPanel(
  securities: readonly Security[],
  prices: PanelPrices,
  calendar: TradingCalendar,
  calendarOf: (symbol: string) => TradingCalendar,
  rules: ReturnRules,
  factors: ReadonlyMap<string, Float64Array> = new Map(),
): ReturnPanel {
  const [first, sessions] = coverage(securities, prices, calendar);
  const room = new Float64Array(sessions);
  /** Prices of a security on the sessions, until those of another are asked for. */
  const pricesOf = ({ symbol }: Security) => {
    const series = prices.get(symbol)!;
    return pricesOnSessions(
      series,
      priceColumnOf(series, rules.priceColumn),
      calendar,
      first,
      sessions,
      room,
    );
  };
  const returns = new Float64Array(securities.length * sessions);
  securities.forEach((security, row) => {
    const own = returns.subarray(row * sessions, (row + 1) * sessions);
    sessionReturns(pricesOf(security), rules.returns, rules.gaps, own);
  });
  const levelsOf = benchmarkLevels(prices, calendar, calendarOf, rules, first, sessions);
  const beside = (
    seriesOf: (security: Security) => string | undefined,
    make: (series: string, prices: Float64Array) => Float64Array,
  ) => besideEach(securities, pricesOf, rules, seriesOf, make);
  const benchmarks = beside(
    ({ benchmark }) => benchmark,
    (symbol, own) => benchmarkReturns(levelsOf(symbol), own, rules.returns, rules.gaps),
  );
  const factorReturns = [...factors].map(([column, values]) => {
    const covered = values.subarray(first, first + sessions);
    const rows = beside(
      () => column,
      (_, own) => factorOverSpans(covered, own, rules.returns, rules.gaps),
    );
    return [column, rows as Float64Array[]] as const;
  });
  return {
    calendar,
    first,
    sessions,
    securities,
    rows: new Map(securities.map(({ symbol }, row) => [symbol, row])),
    returns,
    benchmarkReturns: benchmarks,
    factorReturns: new Map(factorReturns),
    returnKind: rules.returns,
  };
}

/**
 * A series beside each security's returns, made once for all securities that traded every session: only gaps make
 * spans of a security's own.
 *
 * @param seriesOf what stands beside a security; nothing where nothing does
 */
function besideEach(
  securities: readonly Security[],
  pricesOf: (security: Security) => Float64Array,
  { gaps }: ReturnRules,
  seriesOf: (security: Security) => string | undefined,
  make: (series: string, prices: Float64Array) => Float64Array,
): (Float64Array | undefined)[] {
  const areAlike = gaps !== 'trade-to-trade';
  const whole = new Map<string, Float64Array>();
  const madeFor = (security: Security, series: string) => {
    const known = whole.get(series);
    if (areAlike && known !== undefined) return known;
    const prices = pricesOf(security);
    if (!areAlike && prices.includes(Number.NaN)) return make(series, prices);
    const made = known ?? make(series, prices);
    whole.set(series, made);
    return made;
  };
  return securities.map((security) => {
    const series = seriesOf(security);
    return series === undefined ? undefined : madeFor(security, series);
  });
}

function coverage(
  securities: readonly Security[],
  prices: PanelPrices,
  calendar: TradingCalendar,
): [first: SessionIndex, sessions: number] {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const { symbol, benchmark } of securities) {
    for (const series of [prices.get(symbol), benchmark === undefined ? undefined : prices.get(benchmark)]) {
      if (series === undefined || series.days.length === 0) continue;
      earliest = Math.min(earliest, series.days[0]!);
      latest = Math.max(latest, series.days.at(-1)!);
    }
  }
  const first = calendar.sessions.findIndex((day) => day >= earliest);
  const last = calendar.sessions.findLastIndex((day) => day <= latest);
  return first < 0 || last < first ? [0 as SessionIndex, 0] : [first as SessionIndex, last - first + 1];
}

/** Levels of benchmarks on the security's sessions, each worked out once. */
function benchmarkLevels(
  prices: PanelPrices,
  calendar: TradingCalendar,
  calendarOf: (symbol: string) => TradingCalendar,
  rules: ReturnRules,
  first: number,
  sessions: number,
): (symbol: string) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (symbol) => {
    const found = known.get(symbol);
    if (found !== undefined) return found;
    const series = prices.get(symbol)!;
    const own = calendarOf(symbol);
    const levels = pricesOnSessions(
      series,
      priceColumnOf(series, rules.priceColumn),
      own,
      0,
      own.sessions.length,
    );
    const matches = benchmarkSessions(calendar, own, rules.benchmarkClose).subarray(first, first + sessions);
    const placed = Float64Array.from(matches, (match) => (match < 0 ? Number.NaN : levels[match]!));
    known.set(symbol, placed);
    return placed;
  };
}
