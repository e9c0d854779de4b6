import type { DataFrame } from 'danfojs-node';
import { DataError, QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import { type PriceSeries, priceColumns, priceSeries } from '../../prices/series.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import { FrameReading } from './frame-reading.ts';

/** Columns of a symbol's prices, and where its rows stand in them. */
interface Listing {
  readonly symbol: string;
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/**
 * Price series from a DataFrame of one of three forms: with a column `symbol`, many symbols one below the other; with
 * price columns (`open`, `high`, `low`, `close`, `adj_close`, `volume`) and none, the prices of the `symbol` given; else a
 * table with a column of closes a symbol. `date` is an ISO date; NaN is not known. Other columns are not read.
 *
 * @param symbol whose prices they are, where the frame does not say so
 * @throws QuestionError where the frame is of no such form
 * @throws DataError naming every cell that is no date, price or symbol, and dates that stand twice
 * @example
 * const columns = { date: ['2026-04-23', '2026-04-24'], close: Float64Array.of(58.45, 64.3) };
 * const frame = await toDanfo({ name: 'prices', length: 2, columns, extra: {} });
 * pricesFromDanfo(frame, '0981.HK')[0]?.columns.close; // [58.45, 64.3]
 */
export function pricesFromDanfo(frame: DataFrame, symbol?: string): PriceSeries[] {
  const reading = new FrameReading(frame, 'prices', ['date']);
  const days = reading.days('date');
  const listings = listingsOf(frame, reading, symbol);
  reading.finish();
  const read = listings.map((listing) => seriesOf(listing, days));
  const findings = read.flatMap((each) => (each instanceof DataError ? each.findings : []));
  if (findings.length > 0) throw new DataError(findings);
  return read.flatMap((each) => (each instanceof DataError ? [] : [each]));
}

function listingsOf(frame: DataFrame, reading: FrameReading, symbol: string | undefined): Listing[] {
  const names = priceColumns.filter((column) => frame.columns.includes(column));
  const isLong = frame.columns.includes('symbol');
  const rows = frame.index.map((_, row) => row);
  if (isLong === (symbol !== undefined)) {
    if (isLong) throw symbolTwice(symbol);
    if (names.length > 0) throw whoseItIs();
    const symbols = frame.columns.filter((column) => column !== 'date');
    return symbols.map((column) => ({ symbol: column, rows, columns: { close: reading.numbers(column) } }));
  }
  if (names.length === 0) throw noPrices(frame);
  const columns = Object.fromEntries(names.map((column) => [column, reading.numbers(column)]));
  if (symbol !== undefined) return [{ symbol, rows, columns }];
  const symbols = reading.names('symbol', 'say whose prices these are');
  return [...new Set(symbols)].map((own) => ({
    symbol: own,
    rows: rows.filter((row) => symbols[row] === own),
    columns,
  }));
}

/** One series, or what is wrong with its dates. */
function seriesOf({ symbol, rows, columns }: Listing, days: Int32Array): PriceSeries | DataError {
  try {
    return priceSeries(
      symbol,
      rows.map((row) => ({
        date: formatDay(days[row]! as EpochDay),
        ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[row]!])),
      })),
    );
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

function symbolTwice(given: string | undefined): QuestionError {
  const legal = 'be left out where the DataFrame has a column symbol';
  return question(must({ what: 'symbol', legal, given }));
}

function whoseItIs(): QuestionError {
  const remedy = 'pricesFromDanfo(frame, "0981.HK"), or add a column symbol';
  return question(must({ what: 'symbol', legal: 'say whose prices these are', given: undefined, remedy }));
}

function noPrices({ columns }: DataFrame): QuestionError {
  const legal = `have one of the columns ${priceColumns.join(', ')}`;
  return question(must({ what: 'a DataFrame of prices', legal, given: columns }));
}

function question(message: string): QuestionError {
  return new QuestionError([{ severity: 'error', code: 'no-column', message }]);
}
