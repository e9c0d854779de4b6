import { must } from '../../../errors/message.ts';
import { formatDay, parseDay } from '../../../time/day.ts';
import { notAsExpected, nothingBetween, textOf } from '../answer.ts';
import { type PriceRow, priceSeriesText } from '../price-rows.ts';
import type { Source } from '../source.ts';

const NAME = 'Stooq';
const header = /^Date,Open,High,Low,Close(,Volume)?$/;
/** What stands in place of rows for a symbol that is not known, and for days that have none. */
const nothing = /^(No data|Brak danych)\.?$/i;

/** Stooq: symbols by its own suffixes, such as `aapl.us`, `0700.hk`, `^spx`. */
export const stooq: Source = {
  name: 'Stooq, daily CSV',
  reference: 'https://stooq.com/q/d/?s=SYMBOL, Download data in csv file',
  baseUrl: 'https://stooq.com',
  adjustment:
    'all prices are adjusted for splits and dividends at the source, as of the day of download; there is no adj_close beside them, so a study takes close',
  rawExtension: 'csv',
  path({ symbol, from, to }) {
    const compact = (day: typeof from) => formatDay(day).replaceAll('-', '');
    const query = new URLSearchParams({
      s: symbol.toLowerCase(),
      d1: compact(from),
      d2: compact(to),
      i: 'd',
    });
    return `/q/d/l/?${query}`;
  },
  read(body, { symbol, from, to }) {
    const text = textOf(body);
    const [names = '', ...lines] = text.trim().split(/\r?\n/);
    if (nothing.test(names)) return { reason: unknown(symbol, formatDay(from), formatDay(to)) };
    if (/^exceeded the daily hits limit/i.test(names)) {
      const remedy = 'try again tomorrow, or with --source yahoo';
      return { reason: must({ what: NAME, legal: 'take another request today', given: names, remedy }) };
    }
    if (!header.test(names)) return notAsExpected(text, NAME, 'be a CSV of daily prices');
    const rows = lines.map((line) => rowOf(line, names.split(',').length));
    if (!/[\r\n]$/.test(text) || rows.includes(undefined))
      return notAsExpected(lines.at(-1) ?? '', NAME, 'end in a whole row');
    const wanted = rows.flatMap((row) =>
      row !== undefined && row.day >= from && row.day <= to ? [row] : [],
    );
    if (wanted.length === 0) return nothingBetween(NAME, formatDay(from), formatDay(to));
    return priceSeriesText(wanted, []);
  },
};

function unknown(symbol: string, from: string, to: string): string {
  return must({
    what: 'the symbol',
    legal: `be known to ${NAME} and have prices between ${from} and ${to}`,
    given: symbol,
    remedy: 'its symbols end in a market of its own: aapl.us, 0700.hk',
  });
}

function rowOf(line: string, width: number): PriceRow | undefined {
  const fields = line.split(',');
  const day = parseDay(fields[0] ?? '');
  const [open, high, low, close, volume] = fields.slice(1).map(numberOf);
  const isWhole = fields.length === width && !fields.slice(1).some((field) => Number.isNaN(Number(field)));
  return day === undefined || !isWhole ? undefined : { day, open, high, low, close, volume };
}

function numberOf(field: string): number | undefined {
  return field === '' ? undefined : Number(field);
}
