import { describe, expect, test } from 'vitest';
import { type RateSources, rateMoment, ratesOf } from '../../src/backtest/rates.ts';
import type { Security } from '../../src/prices/security.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { calendarOfDays, closeInstant, exchangeCalendar, openInstant } from '../../src/time/calendar.ts';
import { type EpochDay, parseDay, type SessionIndex } from '../../src/time/day.ts';
import { parseInstant } from '../../src/time/instant.ts';
import { exchanges } from '../../src/time/registry.ts';
import { weekdays } from '../study/made-up.ts';
import { backtest, bars, event, quotes, rows, tape } from './made-up.ts';

const asked = { rates: { HKD: 0.128, CNY: { series: 'USDCNY', invert: true } } } as const;

/** Rates of one series, on the days of an exchange or on exactly those it has. */
function ratesFrom(series: PriceSeries, mic: 'XNYS' | 'XSHG', isReal = false) {
  const exchange = exchanges[mic];
  const security = { symbol: 'USDCNY', exchange: mic, currency: exchange.currency } as Security;
  const sources: RateSources = {
    prices: new Map([['USDCNY', series]]),
    securities: new Map([['USDCNY', security]]),
    calendars: new Map([[mic, isReal ? exchangeCalendar(exchange) : calendarOfDays(exchange, series.days)]]),
  };
  return ratesOf('USD', asked, sources);
}

describe('a rate', () => {
  const days = weekdays(10) as EpochDay[];
  const fx = quotes('USDCNY', [7, 7.1, Number.NaN, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 8]);
  const rates = ratesFrom(fx, 'XNYS');
  const newYork = calendarOfDays(exchanges.XNYS, days);
  const shanghai = calendarOfDays(exchanges.XSHG, days);
  const at = (session: number) => session as SessionIndex;

  test('of the base currency is 1, a constant stays', () => {
    expect(rates('USD', openInstant(newYork, at(0)))).toBe(1);
    expect(rates('HKD', closeInstant(newYork, at(5)))).toBe(0.128);
  });

  test('is known from the close of its own exchange: in New York by its close, not by its open', () => {
    expect(rates('CNY', closeInstant(newYork, at(1)))).toBe(1 / 7.1);
    expect(rates('CNY', openInstant(newYork, at(1)))).toBe(1 / 7);
  });

  test('of New York is that of the day before in Shanghai, at the close as at the open', () => {
    expect(rates('CNY', openInstant(shanghai, at(1)))).toBe(1 / 7);
    expect(rates('CNY', closeInstant(shanghai, at(1)))).toBe(1 / 7);
  });

  test('of Shanghai is that of the same day at its close', () => {
    const local = ratesFrom(fx, 'XSHG');
    expect(local('CNY', closeInstant(shanghai, at(1)))).toBe(1 / 7.1);
    expect(local('CNY', openInstant(shanghai, at(1)))).toBe(1 / 7);
  });

  test('that is missing is the last one known, and before the first there is none', () => {
    expect(rates('CNY', closeInstant(newYork, at(2)))).toBe(1 / 7.1);
    expect(rates('CNY', openInstant(newYork, at(0)))).toBeNaN();
  });
});

test('a row on a day its exchange was closed is left out, as data_quality says', () => {
  const days = Int32Array.from(['2026-04-24', '2026-04-26'], (date) => parseDay(date)!);
  const rates = ratesFrom(
    { symbol: 'USDCNY', days, columns: { close: Float64Array.of(6.8, 6.9) } },
    'XNYS',
    true,
  );
  const monday = parseInstant('2026-04-27T07:00:00Z');
  expect(rates('CNY', monday as ReturnType<typeof rateMoment>)).toBe(1 / 6.8);
});

test('the rate of a fill within a session is one known at its open', () => {
  const stock = tape(quotes('688981.SS', [10, 10, 10]), 'XSHG');
  expect(rateMoment({ tape: stock, session: 1, at: 'intraday' })).toBe(
    rateMoment({ tape: stock, session: 1, at: 'open' }),
  );
});

test('a rate that is known only after a fill changes nothing of it', () => {
  const stock = quotes('688981.SS', Array(10).fill(10));
  const bought = (later: number) => {
    const fx = quotes('USDCNY', [7, 7, 7, later, 7, 7, 7, 7, 7, 7]);
    const own = {
      currency: 'USD',
      rates: { CNY: { series: 'USDCNY', invert: true } },
      entry: { at: 'close' },
    } as const;
    const result = backtest(own, [stock, fx], [event(3, '688981.SS', 'during')]);
    return rows(result, 'trades')[0]!.fx_entry;
  };
  expect(bought(9)).toBe(1 / 7);
});

test('a stop within a session is converted at a rate known at its open, though the rate has its close', () => {
  const stock = bars('NVDA', [
    [10, 10, 10, 10],
    [10, 10, 10, 10],
    [10, 10, 8, 8],
    [8, 8, 8, 8],
  ]);
  const own = {
    currency: 'HKD',
    rates: { USD: { series: 'USDHKD', invert: false } },
    stop: 0.1,
  } as const;
  const result = backtest(own, [stock, quotes('USDHKD', [8, 8, 7, 7])], [event(1, 'NVDA', 'during')]);
  expect(rows(result, 'trades')[0]).toMatchObject({ exit_reason: 'stop', exit_at: 'intraday', fx_exit: 8 });
});
