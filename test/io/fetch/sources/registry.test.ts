import { describe, expect, test } from 'vitest';
import { isNoSeries, type Source } from '../../../../src/io/fetch/source.ts';
import { sources } from '../../../../src/io/fetch/sources/registry.ts';
import { parseDay } from '../../../../src/time/day.ts';
import {
  consentPage,
  frenchCsv,
  hongKongBars,
  stooqCsv,
  yahooChart,
  yahooUnknown,
  zipOf,
} from '../recorded.ts';

const archive = zipOf('F-F_Research_Data_Factors_daily.CSV', frenchCsv);
/** A good answer of each source, with three days from the 22nd of April 2026. */
const good: Readonly<Record<string, readonly [symbol: string, body: Uint8Array]>> = {
  french: ['3-factors', archive],
  stooq: ['aapl.us', Buffer.from(stooqCsv)],
  yahoo: ['0981.HK', Buffer.from(yahooChart())],
};
const now = Date.parse('2026-04-28T12:00:00Z');
const requestOf = (symbol: string, from = '2026-04-22', to = '2026-04-24', at = now) => ({
  symbol,
  from: parseDay(from)!,
  to: parseDay(to)!,
  now: at,
});
/** What a source makes of an answer: the text of the series, or why there is none. */
function readBy(
  id: keyof typeof sources,
  body: string | Uint8Array,
  request = requestOf(good[id]![0]),
): string {
  const read = sources[id].read(Buffer.from(body), request);
  return isNoSeries(read) ? read.reason : read.text;
}

describe.each(Object.entries<Source>(sources))('source %s', (id, source) => {
  const [symbol, body] = good[id]!;

  test('reads the days of a good answer', () => {
    expect(source.read(body, requestOf(symbol))).toMatchObject({
      rows: 3,
      first: '2026-04-22',
      last: '2026-04-24',
    });
  });

  test('keeps to the days asked for, whatever comes besides', () => {
    const read = source.read(body, requestOf(symbol, '2026-04-23', '2026-04-23'));
    expect(read).toMatchObject({ rows: 1, first: '2026-04-23', last: '2026-04-23' });
  });

  test('days without a row are no series', () => {
    const read = source.read(body, requestOf(symbol, '2026-04-25', '2026-04-26'));
    expect(read).toMatchObject({ reason: expect.stringContaining('between 2026-04-25 and 2026-04-26') });
  });

  test.each([
    ['a web page', Buffer.from(consentPage)],
    ['nothing', Buffer.from('')],
    ['half of the answer', body.subarray(0, Math.floor(body.length / 2))],
    ['JSON of something else', Buffer.from('{"a":[1]}')],
  ])('%s is no series', (_, bad) => {
    const read = source.read(bad, requestOf(symbol));
    expect(read).toMatchObject({ reason: expect.stringMatching(/^the answer of .* must .*, got /s) });
  });

  test('asks over a secure connection, for a symbol that cannot change the address', () => {
    expect(source.baseUrl).toMatch(/^https:\/\/[a-z0-9.]+$/);
    const { pathname, search } = new URL(source.path(requestOf('^A&b=c/../d')), source.baseUrl);
    if (source.symbols === undefined) expect(pathname + search).not.toMatch(/\^|&b|=c|\/\.\.|\.\.\/d/);
    expect(source.path(requestOf(symbol))).toMatch(/^\/[\w./?&=%+-]+$/);
  });

  test('says where it is described and what its numbers are adjusted for', () => {
    expect(source.reference).toMatch(/^https:/);
    expect(source.adjustment).toMatch(/adjusted|revised/);
  });
});

describe('yahoo', () => {
  test('dates a bar by the clock of its exchange: 01:30Z in Hong Kong, the evening before in Chicago time', () => {
    expect(readBy('yahoo', yahooChart())).toBe(
      [
        'date,open,high,low,close,adj_close,volume',
        '2026-04-22,57.5,58.2,56.1,57.70000076293945,57.1,1000',
        '2026-04-23,,,,,,',
        '2026-04-24,57.7,64.5,57.2,64.3,64.3,3000\n',
      ].join('\n'),
    );
    const chicago = readBy('yahoo', yahooChart(hongKongBars, { zone: 'America/Chicago' }));
    expect(chicago).toContain('\n2026-04-23,57.7,64.5');
  });

  test('the clock of New York changes, its days do not', () => {
    const stamps = ['2026-03-06T14:30:00Z', '2026-03-09T13:30:00Z'].map((iso) => Date.parse(iso) / 1000);
    const bars = stamps.map((time) => [time, 1, 1, 1, 1, 1, 1] as const);
    const chart = yahooChart(bars, { zone: 'America/New_York' });
    const dates = readBy('yahoo', chart, requestOf('NVDA', '2026-03-01', '2026-03-31')).match(
      /^2026-\d\d-\d\d/gm,
    );
    expect(dates).toEqual(['2026-03-06', '2026-03-09']);
  });

  test('leaves a session out that is not over, and says so', () => {
    const session = ['2026-04-24T01:30:00Z', '2026-04-24T08:00:00Z'];
    const body = Buffer.from(yahooChart(hongKongBars, { session }));
    const during = sources.yahoo.read(
      body,
      requestOf('0981.HK', undefined, undefined, Date.parse('2026-04-24T05:00:00Z')),
    );
    expect(during).toMatchObject({
      rows: 2,
      last: '2026-04-23',
      notes: ['the session of 2026-04-24 is not over and is left out; the raw answer has it'],
    });
    const after = sources.yahoo.read(
      body,
      requestOf('0981.HK', undefined, undefined, Date.parse('2026-04-24T08:00:00Z')),
    );
    expect(after).toMatchObject({ rows: 3, notes: [] });
  });

  test('tells splits and dividends among the days', () => {
    const events = { dividends: { a: {}, b: {} }, splits: { c: {} } };
    const read = sources.yahoo.read(Buffer.from(yahooChart(hongKongBars, { events })), requestOf('0981.HK'));
    expect(read).toMatchObject({ notes: ['1 split and 2 dividends among these days, adjusted for'] });
  });

  test('asks for a day more on either side, with ^ and = encoded', () => {
    const path = sources.yahoo.path(requestOf('^GSPC', '1970-01-03', '1970-01-04'));
    expect(path).toBe(
      '/v8/finance/chart/%5EGSPC?period1=86400&period2=432000&interval=1d&events=div%2Csplits&includeAdjustedClose=true',
    );
  });

  test('gives the words of the source for a symbol that is not known', () => {
    expect(sources.yahoo.refusal?.(Buffer.from(yahooUnknown))).toBe('No data found, symbol may be delisted');
    expect(readBy('yahoo', yahooUnknown)).toBe(
      'the symbol must be known to Yahoo, got "0981.HK"; it says: No data found, symbol may be delisted',
    );
  });

  test('a chart without bars, and one on a clock that is none, are no series', () => {
    expect(readBy('yahoo', yahooChart([]))).toContain('must have prices between');
    expect(readBy('yahoo', yahooChart(hongKongBars, { zone: 'Mars/Olympus' }))).toBe(
      'the answer of Yahoo must name the time zone of the exchange, got "Mars/Olympus"',
    );
  });
});

describe('stooq', () => {
  test('has no adjusted close of its own', () => {
    expect(readBy('stooq', stooqCsv)).toBe(
      [
        'date,open,high,low,close,adj_close,volume',
        '2026-04-22,10,11,9,10.5,,100',
        '2026-04-23,10.5,12,10,11.25,,200',
        '2026-04-24,11.25,11.5,11,11.1,,300\n',
      ].join('\n'),
    );
  });

  test('an index without volume is read', () => {
    expect(readBy('stooq', 'Date,Open,High,Low,Close\n2026-04-22,1,2,1,2\n')).toContain(
      '2026-04-22,1,2,1,2,,\n',
    );
  });

  test('a symbol that is not known, and a day too many, are told in words', () => {
    expect(readBy('stooq', 'No data')).toMatch(
      /^the symbol must be known to Stooq .*, got "aapl.us"; its symbols end/,
    );
    expect(readBy('stooq', 'Exceeded the daily hits limit')).toBe(
      'Stooq must take another request today, got "Exceeded the daily hits limit"; try again tomorrow, or with --source yahoo',
    );
  });

  test('a last row that is cut short makes the answer no series, even where it could pass for one', () => {
    for (const end of [
      '2026-04-24,11.25,11.5,11,11',
      '2026-04-24,11.25',
      '2026-04-24,11.25,11.5,11,11.1,3',
    ]) {
      const text = stooqCsv.slice(0, stooqCsv.indexOf('2026-04-24')) + end;
      expect(readBy('stooq', text)).toContain('must end in a whole row');
    }
  });

  test('asks with its own dates and small letters', () => {
    expect(sources.stooq.path(requestOf('^SPX'))).toBe('/q/d/l/?s=%5Espx&d1=20260422&d2=20260424&i=d');
  });
});

describe('french', () => {
  test('writes the days asked for in the form of the library', () => {
    expect(readBy('french', archive, requestOf('3-factors', '2026-04-23', '2026-04-24')).split('\n')).toEqual(
      [
        'This file was created by using the 202604 CRSP database.',
        'The Tbill return is the simple daily rate.',
        '',
        ',Mkt-RF,SMB,HML,RF',
        '20260423,    0.84,    0.33,   -0.67,   0.016',
        '20260424,    1.03,   -0.79,   -0.29,   0.016',
        '',
      ],
    );
  });

  test('knows its factor sets by name, and names them', () => {
    expect(sources.french.path(requestOf('momentum'))).toBe(
      '/pages/faculty/ken.french/ftp/F-F_Momentum_Factor_daily_CSV.zip',
    );
    expect(readBy('french', archive, requestOf('constructor'))).toContain(
      'legal: 3-factors, 5-factors, momentum',
    );
  });

  test('an archive of something else is no series', () => {
    expect(readBy('french', zipOf('a.txt', 'no table'))).toContain('must hold a table of daily factors');
  });
});
