import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FetchOptions, fetchSeries } from '../../../src/io/fetch/fetch-series.ts';
import { readFactors } from '../../../src/io/read-factors.ts';
import { readPrices } from '../../../src/io/read-prices.ts';
import { temporaryFolder } from '../../cli/command.ts';
import { plain } from '../scratch.ts';
import { consentPage, frenchCsv, stooqCsv, yahooChart, yahooUnknown, zipOf } from './recorded.ts';
import { cut, type Reply, serverOf } from './server.ts';

const days = { from: '2026-04-22', to: '2026-04-24' };

/** Downloads from a local server that plays these replies, without really waiting. */
async function fetched(
  question: { symbols: readonly string[]; source: string },
  replies: readonly Reply[],
  options: FetchOptions = {},
) {
  const folder = join(temporaryFolder(), 'prices');
  const { baseUrl, requests } = await serverOf(...replies);
  const waits: number[] = [];
  const wait = async (ms: number) => waits.push(ms);
  const result = await fetchSeries(
    folder,
    { ...question, ...days },
    { baseUrl, wait, attempts: 3, ...options },
  );
  return { ...result, folder, requests, waits };
}

describe('fetchSeries', () => {
  test('prices from Yahoo are read back by readPrices on the days of their exchange', async () => {
    const { series, folder } = await fetched({ symbols: ['0981.HK'], source: 'yahoo' }, [
      { body: yahooChart() },
    ]);
    expect(series).toEqual([
      {
        symbol: '0981.HK',
        file: join(folder, '0981.HK.csv'),
        rows: 3,
        first: '2026-04-22',
        last: '2026-04-24',
        notes: [],
      },
    ]);
    const { rows, findings } = await readPrices([join(folder, '0981.HK.csv')]);
    expect(findings).toEqual([]);
    expect(rows.map(plain)).toMatchObject([
      {
        symbol: '0981.HK',
        dates: ['2026-04-22', '2026-04-23', '2026-04-24'],
        close: [57.70000076293945, Number.NaN, 64.3],
        adj_close: [57.1, Number.NaN, 64.3],
      },
    ]);
  });

  test('prices from Stooq are read back by readPrices', async () => {
    const { folder } = await fetched({ symbols: ['aapl.us'], source: 'stooq' }, [{ body: stooqCsv }]);
    const { rows } = await readPrices([join(folder, 'aapl.us.csv')]);
    expect(rows.map(plain)).toMatchObject([{ symbol: 'aapl.us', close: [10.5, 11.25, 11.1] }]);
  });

  test('factors are read back by readFactors, percent as fractions', async () => {
    const { folder, requests } = await fetched({ symbols: ['3-factors'], source: 'french' }, [
      { body: zipOf('f.CSV', frenchCsv) },
    ]);
    expect(requests[0]!.url).toBe('/pages/faculty/ken.french/ftp/F-F_Research_Data_Factors_daily_CSV.zip');
    const { series } = await readFactors([join(folder, '3-factors.csv')]);
    expect(series[0]!.columns.mktrf).toEqual(Float64Array.from([-0.0012, 0.0084, 0.0103]));
  });

  test('what came is kept where others fail, each failure with its symbol and reason', async () => {
    const { series, failures, folder } = await fetched(
      { symbols: ['GONE', '0981.HK', 'CUT', 'PAGE'], source: 'yahoo' },
      [
        { status: 404, body: yahooUnknown },
        { body: yahooChart() },
        cut(yahooChart()),
        cut(yahooChart()),
        cut(yahooChart()),
        { body: consentPage },
      ],
    );
    expect(series.map(({ symbol }) => symbol)).toEqual(['0981.HK']);
    expect(failures.map(({ message }) => message)).toEqual([
      'GONE: the status of the answer must be 200, got 404; it says: No data found, symbol may be delisted',
      expect.stringMatching(
        /^CUT: 127\.0\.0\.1:\d+ must answer, got ".*"; the connection was cut; try again \(asked 3 times\)$/,
      ),
      expect.stringMatching(
        /^PAGE: the answer of Yahoo must be a chart in JSON, got "<!DOCTYPE.*; a web page came instead/s,
      ),
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['0981.HK.csv', 'raw']);
    expect(readdirSync(join(folder, 'raw')).toSorted()).toEqual([
      '0981.HK.yahoo.json',
      '0981.HK.yahoo.request.json',
      'PAGE.yahoo.json',
      'PAGE.yahoo.request.json',
    ]);
  });

  test('a busy server is waited for, and a pause lies between two symbols', async () => {
    const { series, waits, requests } = await fetched(
      { symbols: ['A', 'B'], source: 'yahoo' },
      [{ status: 429, headers: { 'retry-after': '4' }, body: '' }, { body: yahooChart() }],
      { pause: 123 },
    );
    expect(series.length).toBe(2);
    expect(waits).toEqual([4000, 123]);
    expect(requests.map(({ url }) => new URL(url!, 'http://x').pathname)).toEqual([
      '/v8/finance/chart/A',
      '/v8/finance/chart/A',
      '/v8/finance/chart/B',
    ]);
  });

  test('the same answers give the same files', async () => {
    const once = await fetched({ symbols: ['A'], source: 'yahoo' }, [{ body: yahooChart() }]);
    const again = await fetched({ symbols: ['A'], source: 'yahoo' }, [{ body: yahooChart() }]);
    const text = ({ folder }: { folder: string }) => readFileSync(join(folder, 'A.csv'), 'utf8');
    expect(text(again)).toBe(text(once));
  });

  test('a wrong question asks nobody and makes no folder', async () => {
    const folder = join(temporaryFolder(), 'prices');
    const { baseUrl, requests } = await serverOf({ body: '' });
    const question = { symbols: ['../../x'], source: 'yahoo', ...days };
    await expect(fetchSeries(folder, question, { baseUrl })).rejects.toThrow('a symbol must be letters');
    expect([requests.length, existsSync(folder)]).toEqual([0, false]);
    for (const nowhere of ['nope', '', 'ftp://host', 'host:80'])
      await expect(
        fetchSeries(folder, { ...question, symbols: ['A'] }, { baseUrl: nowhere }),
      ).rejects.toThrow('baseUrl must be an address that begins with http, got ');
  });
});
