import { addFindings, type Finding } from '../../errors/finding.ts';
import type { TradingCalendar } from '../../time/calendar.ts';
import { type PriceColumn, type PriceSeries, priceColumns } from '../series.ts';
import type { Judgement } from './judgement.ts';
import { listed } from './listed.ts';
import { pricedRows } from './priced-row.ts';
import type { RawPrices } from './raw.ts';
import { judgements } from './registry.ts';
import { isAscending } from './same-day.ts';

const asked: readonly Judgement[] = Object.values(judgements);

/**
 * Judges the rows of all price files and makes series of them: in order of time, one row a day, rows without a
 * price left out, columns without a number left out.
 *
 * @returns a series of every symbol on which no error was found, sorted by symbol, and all that was found
 * @example
 * const { rows } = await readPrices(['prices/0981.HK.csv']);
 * const { series, findings } = admit(rows);
 */
export function admit(raw: readonly RawPrices[]): { series: PriceSeries[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const add = (found: readonly Finding[]) => addFindings(findings, found);
  for (const judgement of asked) if (judgement.of === 'files') add(judgement.judge(raw));
  for (const rows of raw) {
    for (const judgement of asked) if (judgement.of === 'rows') add(listed(judgement.judge(rows)));
  }
  const refused = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ symbol }) => symbol),
  );
  const series: PriceSeries[] = [];
  for (const rows of raw) {
    if (refused.has(rows.symbol)) continue;
    const made = seriesOf(rows);
    if (made.days.length === 0) continue;
    series.push(made);
    for (const judgement of asked) if (judgement.of === 'series') add(listed(judgement.judge(made)));
  }
  return { series: series.sort((a, b) => (a.symbol < b.symbol ? -1 : 1)), findings };
}

/** What a series shows beside the sessions of its exchange: rows that are none, sessions that are missing. */
export function judgeOnCalendar(series: PriceSeries, calendar: TradingCalendar): Finding[] {
  return asked.flatMap((judgement) => (judgement.of === 'sessions' ? judgement.judge(series, calendar) : []));
}

function seriesOf(raw: RawPrices): PriceSeries {
  const rows = rowsToKeep(raw);
  const columns: Partial<Record<PriceColumn, Float64Array>> = {};
  for (const name of priceColumns) {
    const given = raw.columns[name];
    if (given === undefined) continue;
    const values = kept(given, rows);
    if (!values.every(Number.isNaN)) columns[name] = values;
  }
  return {
    symbol: raw.symbol,
    days: kept(raw.days, rows),
    columns,
    source: { file: raw.file, lines: kept(raw.lines, rows) },
  };
}

/** The values of some rows; where all are kept, the very array: series of one table share their days and lines. */
function kept<T extends Float64Array | Int32Array>(values: T, rows: Int32Array | undefined): T {
  if (rows === undefined) return values;
  const some = values.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; i++) some[i] = values[rows[i]!]!;
  return some;
}

/** Positions of the rows that have a price, in order of time, the first of each day; nothing where that is all, as they are. */
function rowsToKeep(raw: RawPrices): Int32Array | undefined {
  const { days } = raw;
  const rows = pricedRows(raw);
  if (isAscending(days)) return rows;
  return (rows ?? Int32Array.from(days.keys()))
    .sort((a, b) => days[a]! - days[b]! || a - b)
    .filter((row, i, sorted) => i === 0 || days[row] !== days[sorted[i - 1]!]);
}
