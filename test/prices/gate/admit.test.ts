import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandGlobs } from '../../../src/io/glob.ts';
import { readPrices } from '../../../src/io/read-prices.ts';
import { admit, judgeOnCalendar } from '../../../src/prices/gate/admit.ts';
import { exchangeCalendar } from '../../../src/time/calendar.ts';
import { type EpochDay, formatDay } from '../../../src/time/day.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { day, raw } from './made-up.ts';

describe('admit', () => {
  test('rows in any order make one series in order of time, each with its line', () => {
    const date = fc.integer({ min: 0, max: 20_000 }).map((n) => formatDay(n as EpochDay));
    fc.assert(
      fc.property(fc.uniqueArray(date, { minLength: 1 }), (dates) => {
        const close = dates.map((_, i) => i + 100);
        const { series, findings } = admit([raw(dates, { close })]);
        const order = [...dates.keys()].sort((a, b) => day(dates[a]!) - day(dates[b]!));
        expect(series).toEqual([
          {
            symbol: 'X',
            days: Int32Array.from(order, (row) => day(dates[row]!)),
            columns: { close: Float64Array.from(order, (row) => row + 100) },
            source: { file: 'X.csv', lines: Int32Array.from(order, (row) => row + 2) },
          },
        ]);
        expect(findings.map(({ code }) => code)).toEqual(
          order.some((row, i) => row !== i) ? ['row-order'] : [],
        );
      }),
    );
  });

  test('a repeated row is kept once, a row without a price not at all, a column without a number neither', () => {
    const dates = ['2026-04-22', '2026-04-23', '2026-04-23', '2026-04-24'];
    const { series, findings } = admit([
      raw(dates, { close: [10, 11, 11, NaN], volume: [NaN, NaN, NaN, NaN] }),
    ]);
    expect(series).toMatchObject([
      { days: Int32Array.of(day('2026-04-22'), day('2026-04-23')), source: { lines: Int32Array.of(2, 3) } },
    ]);
    expect(Object.keys(series[0]!.columns)).toEqual(['close']);
    expect(findings.map(({ code }) => code)).toEqual(['priced-row', 'repeated-row']);
  });

  test('a symbol with an error yields no series, the others do, sorted by symbol', () => {
    const dates = ['2026-04-23', '2026-04-24'];
    const { series, findings } = admit([
      raw(dates, { close: [10, 11] }, 'B'),
      raw(dates, { close: [1, 0] }, 'C'),
      raw(['2026-04-23', '2026-04-23'], { close: [1, 2] }, 'D'),
      raw(dates, { close: [10, 11] }, 'A'),
      raw(dates, { close: [1, 2] }, 'E', 'one/E.csv'),
      raw(dates, { close: [1, 2] }, 'E', 'two/E.csv'),
    ]);
    expect(series.map(({ symbol }) => symbol)).toEqual(['A', 'B']);
    expect(findings.map(({ code, symbol }) => [code, symbol])).toEqual([
      ['one-file-a-symbol', 'E'],
      ['positive-price', 'C'],
      ['conflicting-rows', 'D'],
    ]);
  });

  test('nothing gives nothing', () => expect(admit([])).toEqual({ series: [], findings: [] }));
});

const market = fileURLToPath(new URL('../../../../shared/data/market/', import.meta.url));

describe.skipIf(!existsSync(market))('the real market files', async () => {
  const load = async (pattern: string) =>
    admit((await readPrices((await expandGlobs([pattern], market)).files)).rows);

  test('are all admitted, without an error', async () => {
    const { series, findings } = await load('*.csv');
    expect(series).toHaveLength(32);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('nothing is found in a mended file', async () => {
    const { series, findings } = await load('{0981,1347}.HK.csv');
    const calendar = exchangeCalendar(exchanges.XHKG);
    expect([...findings, ...series.flatMap((one) => judgeOnCalendar(one, calendar))]).toEqual([]);
  });

  test('the ten stale rows of each file as the vendor gave it are found', async () => {
    const { findings } = await load('raw_unpatched/*.csv');
    const dates = [
      ['2021-02-11', '2022-01-31', '2024-01-15', '2024-02-09', '2024-12-24'],
      ['2024-12-31', '2025-01-28', '2025-12-24', '2025-12-31', '2026-02-16'],
    ].flat();
    expect(findings.map(({ code, symbol, date }) => [code, symbol, date])).toEqual(
      ['0981.HK.yahoo', '1347.HK.yahoo'].flatMap((symbol) =>
        dates.map((date) => ['stale-price', symbol, date]),
      ),
    );
  });

  test('suspensions of trading are found', async () => {
    const { series } = await load('688{981,347}.SS.csv');
    const calendar = exchangeCalendar(exchanges.XSHG);
    const found = series.flatMap((one) => judgeOnCalendar(one, calendar));
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      [
        'suspension',
        '688347.SS has no row from 2025-08-18 to 2025-08-29, 10 sessions of XSHG: trading was apparently suspended',
      ],
      [
        'suspension',
        '688981.SS has no row from 2025-09-01 to 2025-09-08, 6 sessions of XSHG: trading was apparently suspended',
      ],
    ]);
  });
});
