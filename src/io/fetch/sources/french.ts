import { didYouMean, must } from '../../../errors/message.ts';
import { formatDay, parseDay } from '../../../time/day.ts';
import { frenchTable } from '../../factor-formats/kenneth-french.ts';
import { notAsExpected, nothingBetween, textOf } from '../answer.ts';
import type { Source } from '../source.ts';
import { unzipOnly } from '../unzip.ts';

const NAME = "Kenneth French's library";

/** The names of the archives, by what the factor sets are called. */
const archives: Readonly<Record<string, string>> = {
  '3-factors': 'F-F_Research_Data_Factors_daily_CSV.zip',
  '5-factors': 'F-F_Research_Data_5_Factors_2x3_daily_CSV.zip',
  momentum: 'F-F_Momentum_Factor_daily_CSV.zip',
};

/** Factors of the United States by day, in percent, as published: written in the library's own form. */
export const french: Source = {
  name: "Kenneth French's data library, daily US factors",
  reference: 'https://mba.tuck.dartmouth.edu/pages/faculty/ken.french/data_library.html',
  baseUrl: 'https://mba.tuck.dartmouth.edu',
  adjustment:
    'factors are returns in percent a day; the whole history may change with every release, as the databases behind it are revised',
  rawExtension: 'zip',
  symbols: Object.keys(archives),
  path: ({ symbol }) => `/pages/faculty/ken.french/ftp/${archives[symbol]}`,
  read(body, { symbol, from, to }) {
    if (!Object.hasOwn(archives, symbol)) return { reason: unknownSet(symbol) };
    const unzipped = unzipOnly(body);
    if (unzipped === undefined)
      return notAsExpected(textOf(body), NAME, 'be a zip archive of one whole file');
    const lines = textOf(unzipped).split(/\r?\n/);
    const table = frenchTable(lines);
    if (table === undefined) return notAsExpected(lines[0] ?? '', NAME, 'hold a table of daily factors');
    const wanted = table.rows.flatMap(({ line, date }) => {
      const day = parseDay(date);
      return day !== undefined && day >= from && day <= to ? [{ date, text: lines[line - 1]! }] : [];
    });
    if (wanted.length === 0) return nothingBetween(NAME, formatDay(from), formatDay(to));
    const head = lines.slice(0, table.rows[0]!.line - 1);
    return {
      text: `${[...head, ...wanted.map(({ text }) => text)].join('\n')}\n`,
      rows: wanted.length,
      first: wanted[0]!.date,
      last: wanted.at(-1)!.date,
      notes: [],
    };
  },
};

function unknownSet(symbol: string): string {
  const legal = Object.keys(archives);
  return must({ what: 'a factor set', legal: 'be known', given: symbol, remedy: didYouMean(symbol, legal) });
}
