import { describe, expect, test } from 'vitest';
import { buildPanel, priceColumnOf, pricesOnSessions, type ReturnRules } from '../../src/prices/panel.ts';
import type { Security } from '../../src/prices/security.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { parseDay } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';
import { closesOn } from './made-up.ts';

const hongKong = exchangeCalendar(exchanges.XHKG);
const newYork = exchangeCalendar(exchanges.XNYS);
const rules: ReturnRules = {
  returns: 'simple',
  gaps: 'trade-to-trade',
  benchmarkClose: 'last-known',
  priceColumn: 'adj_close',
};
const [from, to] = ['2025-01-02', '2025-06-30'];

function security(symbol: string, benchmark: string | undefined): Security {
  return { symbol, name: symbol, exchange: 'XHKG', currency: 'HKD', issuer: symbol, benchmark };
}

/** A panel of Hong Kong securities held against series of the same exchange or of New York. */
function panelOf(
  securities: readonly Security[],
  series: readonly PriceSeries[],
  own: Partial<ReturnRules> = {},
) {
  const prices = new Map(series.map((one) => [one.symbol, one]));
  const calendarOf = (symbol: string) => (symbol === 'GSPC' ? newYork : hongKong);
  return buildPanel(securities, prices, hongKong, calendarOf, { ...rules, ...own });
}

const smic = closesOn('0981.HK', hongKong, from, to, (i) => 40 + (i % 7));
const hsi = closesOn('HSI', hongKong, from, to, (i) => 20_000 + 10 * (i % 11));
const spx = closesOn('GSPC', newYork, from, to, (i) => 5_900 + 3 * (i % 13) + i);
const productOf = (returns: Float64Array) =>
  returns.reduce((product, value) => (Number.isNaN(value) ? product : product * (1 + value)), 1);

describe('a panel', () => {
  test('covers the sessions from the first to the last price of any security or benchmark', () => {
    const early = closesOn('HSI', hongKong, '2024-12-02', '2025-03-31', () => 1);
    const panel = panelOf([security('0981.HK', 'HSI')], [smic, early]);
    expect(hongKong.isoDates[panel.first]).toBe('2024-12-02');
    expect(hongKong.isoDates[panel.first + panel.sessions - 1]).toBe('2025-06-30');
  });

  test('is security-major, each row the returns of its security', () => {
    const other = closesOn('1347.HK', hongKong, from, to, (i) => 50 + (i % 5));
    const panel = panelOf([security('0981.HK', 'HSI'), security('1347.HK', 'HSI')], [smic, other, hsi]);
    const row = panel.rows.get('1347.HK')!;
    expect(panel.returns).toHaveLength(2 * panel.sessions);
    expect(panel.returns[row * panel.sessions]).toBeNaN();
    expect(panel.returns[row * panel.sessions + 1]).toBe(51 / 50 - 1);
    expect(panel.returns[panel.rows.get('0981.HK')! * panel.sessions + 1]).toBe(41 / 40 - 1);
  });

  test('has no benchmark returns for a security without a benchmark', () => {
    expect(panelOf([security('0981.HK', undefined)], [smic]).benchmarkReturns).toEqual([undefined]);
  });

  test('has the benchmark span the sessions of a gap from trade to trade, and one session otherwise', () => {
    const gap = closesOn('0981.HK', hongKong, from, to, (i) => (i === 5 ? Number.NaN : 40 + i));
    const spanned = panelOf([security('0981.HK', 'HSI')], [gap, hsi]).benchmarkReturns[0]!;
    const single = panelOf([security('0981.HK', 'HSI')], [gap, hsi], { gaps: 'since-last-trade' })
      .benchmarkReturns[0]!;
    const level = (i: number) => hsi.columns.close![i]!;
    expect(spanned[6]).toBe(level(6) / level(4) - 1);
    expect(single[6]).toBe(level(6) / level(5) - 1);
  });

  test('keeps the gap of one security out of the benchmark returns of another', () => {
    const gap = closesOn('0981.HK', hongKong, from, to, (i) => (i === 5 ? Number.NaN : 40 + i));
    const whole = closesOn('1347.HK', hongKong, from, to, (i) => 50 + i);
    const both = [security('0981.HK', 'HSI'), security('1347.HK', 'HSI')];
    for (const order of [both, both.toReversed()]) {
      const panel = panelOf(order, [gap, whole, hsi]);
      const alone = panelOf([security('1347.HK', 'HSI')], [whole, hsi]);
      expect(panel.benchmarkReturns[panel.rows.get('1347.HK')!]).toEqual(alone.benchmarkReturns[0]);
    }
  });

  test('has no sessions where there are no prices', () => {
    const empty = { symbol: '0981.HK', days: new Int32Array(), columns: { close: new Float64Array() } };
    const panel = panelOf([security('0981.HK', undefined)], [empty]);
    expect([panel.sessions, panel.returns.length]).toEqual([0, 0]);
  });
});

describe('New York as the benchmark of Hong Kong', () => {
  const panel = panelOf([security('0981.HK', 'GSPC')], [smic, spx]);
  const returns = panel.benchmarkReturns[0]!;
  const level = (date: string) => spx.columns.close![spx.days.indexOf(parseDay(date)!)]!;
  const at = (date: string) => hongKong.isoDates.indexOf(date) - panel.first;

  test('is lagged by a day', () => {
    expect(returns[at('2025-03-13')]).toBe(level('2025-03-12') / level('2025-03-11') - 1);
  });

  test('returns nothing where New York did not trade in between', () => {
    expect(returns[at('2025-02-18')]).toBe(0); // Presidents' Day
  });

  test('is compounded over Hong Kong’s holidays', () => {
    expect(returns[at('2025-02-03')]).toBe(level('2025-01-31') / level('2025-01-27') - 1);
  });

  test('loses no move: the product over the sessions is the ratio of its own levels', () => {
    const last = hongKong.isoDates[panel.first + panel.sessions - 1]!;
    const known = spx.days.findLastIndex((day) => day < parseDay(last)!);
    const ratio = spx.columns.close![known]! / spx.columns.close![0]!;
    expect(Math.abs(productOf(returns) / ratio - 1)).toBeLessThan(1e-12);
  });
});

test('a hole in the benchmark on its own session leaves the returns over it missing', () => {
  const hole = parseDay('2025-03-12')!;
  const keep = Array.from(spx.days, (day) => day !== hole);
  const holed: PriceSeries = {
    symbol: 'GSPC',
    days: spx.days.filter((_, i) => keep[i]),
    columns: { close: spx.columns.close!.filter((_, i) => keep[i]) },
  };
  const whole = panelOf([security('0981.HK', 'GSPC')], [smic, spx]);
  const panel = panelOf([security('0981.HK', 'GSPC')], [smic, holed]);
  const lost = [...panel.benchmarkReturns[0]!].flatMap((value, t) =>
    Number.isNaN(value) && !Number.isNaN(whole.benchmarkReturns[0]![t]!)
      ? [hongKong.isoDates[panel.first + t]]
      : [],
  );
  expect(lost).toEqual(['2025-03-13', '2025-03-14']);
});

describe('prices on sessions', () => {
  const first = hongKong.isoDates.indexOf('2025-01-02');

  test('stand on their sessions; days that are no session are left out, sessions without a price missing', () => {
    const series: PriceSeries = {
      symbol: 'X',
      days: Int32Array.from(
        ['2025-01-01', '2025-01-02', '2025-01-04', '2025-01-06'],
        (date) => parseDay(date)!,
      ),
      columns: { close: Float64Array.of(1, 2, 3, 4) },
    };
    expect([...pricesOnSessions(series, 'close', hongKong, first, 4)]).toEqual([
      2,
      Number.NaN,
      4,
      Number.NaN,
    ]);
  });

  test('of a column the series has not are missing', () => {
    expect([...pricesOnSessions(smic, 'open', hongKong, first, 2)]).toEqual([Number.NaN, Number.NaN]);
  });
});

test('returns are taken from adjusted closes where there are such, else from closes', () => {
  const adjusted: PriceSeries = { ...smic, columns: { ...smic.columns, adj_close: smic.columns.close! } };
  expect(priceColumnOf(adjusted, 'adj_close')).toBe('adj_close');
  expect(priceColumnOf(adjusted, 'close')).toBe('close');
  expect(priceColumnOf(smic, 'adj_close')).toBe('close');
});
