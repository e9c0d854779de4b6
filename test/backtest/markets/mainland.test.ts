import { expect, test } from 'vitest';
import { mainlandLimit, mainlandLot } from '../../../src/backtest/markets/mainland.ts';
import { parseDay } from '../../../src/time/day.ts';

const on = (symbol: string, date: string) => mainlandLimit(symbol, parseDay(date)!);

test('the STAR market moves by 20 %, free for five sessions', () => {
  for (const symbol of ['688981.SS', '689009.SS'])
    expect(on(symbol, '2019-07-22')).toEqual({ limit: 0.2, freeSessions: 5 });
});

test('ChiNext moves by 10 % until its shares are registered, then as STAR does', () => {
  for (const symbol of ['300750.SZ', '301001.SZ', '302132.SZ']) {
    expect(on(symbol, '2020-08-21')).toEqual({ limit: 0.1, freeSessions: 0 });
    expect(on(symbol, '2020-08-24')).toEqual({ limit: 0.2, freeSessions: 5 });
  }
});

test('the main boards move by 10 %, free for five sessions since their shares are registered', () => {
  for (const symbol of ['600519.SS', '000001.SZ']) {
    expect(on(symbol, '2023-04-07')).toEqual({ limit: 0.1, freeSessions: 0 });
    expect(on(symbol, '2023-04-10')).toEqual({ limit: 0.1, freeSessions: 5 });
  }
});

test('shares listed under approval have no free sessions, though they trade on after the reform', () => {
  const before = parseDay('2020-08-20')!;
  expect(mainlandLimit('300999.SZ', parseDay('2020-08-24')!, before)).toEqual({
    limit: 0.2,
    freeSessions: 0,
  });
  expect(mainlandLimit('600519.SS', parseDay('2023-04-11')!, parseDay('2023-04-07')!).freeSessions).toBe(0);
  expect(mainlandLimit('688981.SS', parseDay('2020-07-17')!, parseDay('2020-07-16')!).freeSessions).toBe(5);
});

test('STAR trades 200 shares or more, the other boards hundreds', () => {
  expect(mainlandLot('688981.SS')).toEqual({ minimum: 200, step: 1 });
  expect(mainlandLot('300750.SZ')).toEqual({ minimum: 100, step: 100 });
});
