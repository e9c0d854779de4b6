import { describe, expect, it } from 'vitest';
import { isWeekend, parseDay } from '../../src/time/day.ts';
import type { Exchange } from '../../src/time/exchange.ts';
import { exchangeOf, exchanges } from '../../src/time/registry.ts';
import { isZone } from '../../src/time/zone.ts';

describe('the registry of exchanges', () => {
  it('is sorted, and each stands under its own code', () => {
    expect(Object.keys(exchanges)).toEqual(Object.keys(exchanges).toSorted());
    expect(Object.values(exchanges).map(({ mic }) => mic)).toEqual(Object.keys(exchanges));
  });

  it('infers an exchange from a symbol', () => {
    const mic = (symbol: string) => exchangeOf(symbol)?.mic;
    expect(['0981.HK', '688981.SS', '300750.SZ', 'NVDA'].map(mic)).toEqual(['XHKG', 'XSHG', 'XSHE', 'XNYS']);
    expect(['HSI', '^HSI', 'GSPC', 'NDX'].map(mic)).toEqual(['XHKG', 'XHKG', 'XNYS', 'XNAS']);
    expect(mic('BMW.DE')).toBeUndefined();
  });

  it('takes a caret for an index’s only where the symbol begins with it: ND^X is a preferred share', () => {
    expect(exchangeOf('ND^X')?.mic).toBe('XNYS');
  });

  it('infers from exchanges a caller adds', () => {
    const xtks = { ...exchanges.XHKG, mic: 'XTKS', suffixes: ['.T'], indexes: [] };
    expect(exchangeOf('7203.T', { ...exchanges, XTKS: xtks })).toBe(xtks);
  });
});

describe.each(Object.entries<Exchange>(exchanges))('%s', (_, exchange) => {
  const { closed, projected, unusual, from, to } = exchange.closures;

  it('is in a zone the platform knows and trades within one local day', () => {
    expect(isZone(exchange.zone)).toBe(true);
    expect(exchange.hours.open).toBeLessThan(exchange.hours.close);
    expect(exchange.hours.close).toBeLessThan(24 * 60);
    const { openingAuction } = exchange;
    if (openingAuction) {
      expect(openingAuction.from).toBeLessThan(openingAuction.to);
      expect(openingAuction.to).toBeLessThanOrEqual(exchange.hours.open);
    }
    if (exchange.lunch) expect(exchange.lunch.from).toBeLessThan(exchange.lunch.to);
  });

  it('lists as closures weekdays only, in order, once, inside the years it knows', () => {
    const dates = closed.map(([date]) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    for (const date of dates) {
      expect(isWeekend(parseDay(date)!)).toBe(false);
      expect(date >= from && date <= to).toBe(true);
    }
  });

  it('projects closures only beyond the years it knows', () => {
    expect(projected.filter(([date]) => date <= to)).toEqual([]);
  });

  it('has unusual hours only on sessions', () => {
    const closedDates = new Set(closed.map(([date]) => date));
    for (const [date, open, close] of unusual) {
      expect(closedDates.has(date) || isWeekend(parseDay(date)!)).toBe(false);
      expect(open < close).toBe(true);
    }
  });
});
