import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes, rows } from './made-up.ts';

const fx = quotes('USDCNY', [7, 7.1, Number.NaN, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 8]);

describe('securities of two currencies', () => {
  const prices = [quotes('0981.HK', Array(10).fill(50)), quotes('NVDA', Array(10).fill(100)), fx];
  const events = [event(3, '0981.HK NVDA')];

  test('are not added up without a base currency', () => {
    expect(() => backtest({}, prices, events)).toThrow(
      'currency must be named, since securities trade in HKD, USD, got nothing; write currency: USD, and rates for the others',
    );
  });

  test('are not hedged with one of a currency without a rate', () => {
    const hedge = { beta: 1, symbol: 'HSI' };
    const securities = { HSI: { exchange: 'XHKG', currency: 'CNY' }, '0981.HK': { exchange: 'XHKG' } };
    const index = quotes('HSI', Array(10).fill(20));
    expect(() => backtest({ hedge }, [prices[0]!, index], [event(3, '0981.HK')], { securities })).toThrow(
      'rates must give HKD for one CNY, since HSI trades in it',
    );
  });

  test('are not added up without a rate', () => {
    expect(() => backtest({ currency: 'USD' }, prices, events)).toThrow(
      'rates must give USD for one HKD, since 0981.HK trades in it, got nothing; write rates: { HKD: { series: USDHKD, invert: true } }',
    );
  });

  test('are not converted by a series that is not there', () => {
    const rates = { HKD: { series: 'USDHKD', invert: true } };
    expect(() => backtest({ currency: 'USD', rates }, prices, events)).toThrow(
      'rates HKD series must be a symbol with prices, got "USDHKD"; did you mean "USDCNY"?',
    );
  });

  test('are not converted by a rate of the base currency, which is 1', () => {
    const rates = { USD: 2, HKD: 0.128 };
    expect(() => backtest({ currency: 'USD', rates }, prices, events)).toThrow(
      'rates USD must be left out, since USD is the base currency, got 2',
    );
    expect(() => backtest({ rates: { USD: 2 } }, [prices[1]!], [event(3, 'NVDA')])).toThrow('rates USD must');
  });

  test('are added up in the base currency at the rate known at each fill', () => {
    const rates = { HKD: { series: 'USDCNY', invert: true } };
    const result = backtest({ currency: 'USD', rates, exit: { sessions: 2, at: 'close' } }, prices, events);
    const [smic, nvda] = rows(result, 'trades');
    expect(smic).toMatchObject({ currency: 'HKD', fx_entry: 1 / 7.1, fx_exit: 1 / 7.4, gross_pnl_local: 0 });
    expect(smic!.gross_pnl).toBeCloseTo(100 * 50 * (1 / 7.4 - 1 / 7.1), 9);
    expect(nvda).toMatchObject({ gross_pnl: 0, fx_entry: 1 });
    expect(result.currency).toBe('USD');
  });

  test('an order before the first rate is blocked', () => {
    const late = { ...fx, days: fx.days.slice(5), columns: { close: fx.columns.close!.slice(5) } };
    const rates = { HKD: { series: 'USDCNY', invert: true } };
    const result = backtest({ currency: 'USD', rates }, [...prices.slice(0, 2), late], events);
    expect(rows(result, 'skipped')).toMatchObject([
      { observation: 'e3:0981.HK', reason: 'no-rate', date: dateOf(3) },
    ]);
  });
});
