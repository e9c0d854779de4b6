import { sessionOn, type TradingCalendar } from '../time/calendar.ts';
import type { EpochDay } from '../time/day.ts';
import { benchmarkSessions } from './benchmark.ts';
import { type GapRule, type ReturnKind, startOfReturns } from './returns.ts';

/** Daily factor returns as one file gives them. */
export interface FactorSeries {
  /** Path of the file, or any name for series made in code; no two series of a study share one. */
  readonly source: string;
  /** Epoch days, ascending, without repeats; length n. */
  readonly days: Int32Array;
  /** By factor, the risk-free rate `rf` among them; fractions a day, length n each, NaN where unknown. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** The names factors go by here, and what published files call them. */
const aliases: Readonly<Record<string, string>> = {
  umd: 'mom',
  wml: 'mom',
};

/**
 * The name a factor goes by here: that of Kenneth French's library in small letters, without its punctuation.
 *
 * @example
 * factorName('Mkt-RF'); // 'mktrf'
 * factorName('SMB'); // 'smb'
 */
export function factorName(header: string): string {
  const plain = header
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '');
  return Object.hasOwn(aliases, plain) ? aliases[plain]! : plain;
}

/**
 * Where each factor of a model is taken from: whole from the source that has most of them, the smallest such source,
 * then the rest the same way. The small-minus-big of the three-factor file is not that of the five-factor file.
 *
 * @returns sources by factor, and the factors no source has
 */
export function sourcesOf(
  factors: readonly string[],
  series: readonly FactorSeries[],
): { readonly found: ReadonlyMap<string, FactorSeries>; readonly missing: readonly string[] } {
  const found = new Map<string, FactorSeries>();
  let missing = factors;
  while (missing.length > 0) {
    const best = series
      .map((source) => ({ source, has: missing.filter((factor) => Object.hasOwn(source.columns, factor)) }))
      .toSorted((a, b) => b.has.length - a.has.length || width(a.source) - width(b.source))[0];
    if (best === undefined || best.has.length === 0) break;
    for (const factor of best.has) found.set(factor, best.source);
    missing = missing.filter((factor) => !found.has(factor));
  }
  return { found, missing };
}

function width({ columns }: FactorSeries): number {
  return Object.keys(columns).length;
}

/**
 * A factor on the sessions of a security: that of the same date where both exchanges close together, else what the
 * factor's exchange closed with since the security's session before, compounded; so a market that closes later is
 * lagged. NaN where a day of the factor is missing.
 *
 * @param own sessions of the exchange the factor is of
 */
export function factorOnSessions(
  series: FactorSeries,
  factor: string,
  calendar: TradingCalendar,
  own: TradingCalendar,
): Float64Array {
  const values = onOwnSessions(series, factor, own);
  const matches = benchmarkSessions(calendar, own, 'last-known');
  return Float64Array.from(matches, (last, t) =>
    compounded(values, t === 0 ? last - 1 : matches[t - 1]!, last),
  );
}

function onOwnSessions({ days, columns }: FactorSeries, factor: string, own: TradingCalendar): Float64Array {
  const values = new Float64Array(own.sessions.length).fill(Number.NaN);
  const column = columns[factor]!;
  for (let row = 0; row < days.length; row++) {
    const session = sessionOn(own, days[row]! as EpochDay);
    if (session !== undefined) values[session] = column[row]!;
  }
  return values;
}

/** Factor returns after the session `since` up to `last`, compounded; nothing moved where there is none between. */
function compounded(values: Float64Array, since: number, last: number): number {
  if (last < 0) return Number.NaN;
  if (last === since + 1) return values[last]!;
  let growth = 1;
  for (let session = since + 1; session <= last; session++) growth *= 1 + values[session]!;
  return growth - 1;
}

/**
 * A factor beside the returns of a security: compounded over the sessions each return spans, and logged where returns are.
 *
 * @param perSession simple returns, one a session
 * @param prices of the security on the same sessions, NaN where it had none
 */
export function factorOverSpans(
  perSession: Float64Array,
  prices: Float64Array,
  kind: ReturnKind,
  gaps: GapRule,
): Float64Array {
  const starts = startOfReturns(prices, gaps === 'trade-to-trade' ? gaps : 'one-session');
  return perSession.map((_, t) => {
    // Before its first price a security has no return for the factor to stand beside; the session's own will do.
    const start = starts[t]! < 0 ? t - 1 : starts[t]!;
    const simple = compounded(perSession, start, t);
    return kind === 'simple' ? simple : Math.log1p(simple);
  });
}
