import { describe, expect, test } from 'vitest';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, fates, quotes, rows } from './made-up.ts';

const prices = [
  quotes('S0', Array(20).fill(100)),
  quotes('S1', Array(20).fill(100)),
  quotes('688981.SS', Array(20).fill(50)),
];

describe('an event is passed over', () => {
  test('while as many trades are open as may be; one that is left at this open makes room', () => {
    const own = { maxConcurrent: 1, exit: { sessions: 3, at: 'open' } } as const;
    const events = [event(5, 'S0'), event(7, 'S1'), event(8, 'S1')];
    expect(fates(backtest(own, prices, events))).toEqual({
      'e5:S0': 'time',
      'e7:S1': 'max-concurrent',
      'e8:S1': 'time',
    });
  });

  test('while as many trades of its security are open as may be', () => {
    const events = [event(5, 'S0'), event(6, 'S0 S1')];
    expect(fates(backtest({ maxPerSecurity: 1 }, prices, events))).toEqual({
      'e5:S0': 'time',
      'e6:S0': 'max-per-security',
      'e6:S1': 'time',
    });
  });

  test('in the order of the events where two meet', () => {
    const events = [
      { ...event(5, 'S1'), event_id: 'z' },
      { ...event(5, 'S0'), event_id: 'a' },
    ];
    expect(fates(backtest({ maxConcurrent: 1 }, prices, events))).toEqual({
      'z:S1': 'time',
      'a:S0': 'max-concurrent',
    });
  });
});

describe('a short sale', () => {
  const short = (own: object, symbol = '688981.SS') =>
    backtest(
      { side: 'short', shortSales: 'exchange', sizing: { by: 'shares', value: 200 }, ...own },
      prices,
      [event(5, symbol)],
    );

  test('in a market that bans it is blocked and listed', () => {
    const result = short({});
    expect(result.counts).toMatchObject({ executed: 0, blocked: 1 });
    expect(rows(result, 'skipped')).toMatchObject([
      {
        observation: 'e5:688981.SS',
        reason: 'short-ban',
        status: 'blocked',
        detail: 'the security may not be sold short',
      },
    ]);
  });

  test('is what the user says of the security, or of all', () => {
    const securities = { '688981.SS': { shortable: true } };
    expect(fates(short({ securities }))).toEqual({ 'e5:688981.SS': 'time' });
    expect(fates(short({ shortSales: 'allowed' }))).toEqual({ 'e5:688981.SS': 'time' });
    expect(fates(short({ shortSales: 'none' }, 'S0'))).toEqual({ 'e5:S0': 'short-ban' });
    expect(fates(short({}, 'S0'))).toEqual({ 'e5:S0': 'time' });
    const barred = { securities: { S0: { shortable: false } } };
    expect(fates(short({ shortSales: 'allowed', ...barred }, 'S0'))).toEqual({ 'e5:S0': 'short-ban' });
  });
});

describe('a trade that a new event would replace is kept', () => {
  const replace = { overlap: 'replace', exit: { sessions: 5, at: 'close' } } as const;

  test('where the new one may not be sold short', () => {
    const own = { ...replace, side: 'event', shortSales: 'none' } as const;
    const events = [
      event(5, 'S0', 'before-open', { side: 'long' }),
      event(7, 'S0', 'before-open', { side: 'short' }),
    ];
    const result = backtest(own, prices, events);
    expect(fates(result)).toEqual({ 'e5:S0': 'time', 'e7:S0': 'short-ban' });
    expect(rows(result, 'orders').map(({ date }) => date)).toEqual([dateOf(5), dateOf(10)]);
  });

  test('where the new one is too small, or has no price', () => {
    const rising = [quotes('S0', [...Array(7).fill(100), ...Array(13).fill(20_000)])];
    const small = { ...replace, sizing: { by: 'notional', value: 10_000 } } as const;
    expect(fates(backtest(small, rising, [event(5, 'S0'), event(7, 'S0')]))).toEqual({
      'e5:S0': 'time',
      'e7:S0': 'too-small',
    });
  });

  test('where it may not be sold yet, and is left when it was due', () => {
    const own = { ...replace, sizing: { by: 'shares', value: 200 } } as const;
    const symbol = '688981.SS';
    const events = [event(5, symbol), event(5, symbol, 'before-open', { event_id: 'again' })];
    const result = backtest(own, prices, events);
    expect(fates(result)).toEqual({ [`e5:${symbol}`]: 'time', [`again:${symbol}`]: 'overlap' });
    expect(rows(result, 'trades')).toMatchObject([{ exit_date: dateOf(10) }]);
  });
});

test('an event replaces the trade before it also where as many are open as may be', () => {
  const own = { overlap: 'replace', maxConcurrent: 1, maxPerSecurity: 1 } as const;
  expect(fates(backtest(own, prices, [event(5, 'S0'), event(7, 'S0')]))).toEqual({
    'e5:S0': 'replaced',
    'e7:S0': 'time',
  });
});
