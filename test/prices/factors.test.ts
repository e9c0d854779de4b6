import { describe, expect, test } from 'vitest';
import {
  type FactorSeries,
  factorName,
  factorOnSessions,
  factorOverSpans,
  sourcesOf,
} from '../../src/prices/factors.ts';
import { calendarOfDays } from '../../src/time/calendar.ts';
import { type EpochDay, parseDay } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

const days = (...dates: string[]) => Int32Array.from(dates, (date) => parseDay(date) as EpochDay);
const source = (name: string, ...factors: string[]): FactorSeries => ({
  source: name,
  days: days('2026-04-22', '2026-04-23', '2026-04-24'),
  columns: Object.fromEntries(factors.map((factor) => [factor, Float64Array.of(0.01, 0.02, 0.03)])),
});

describe('factors', () => {
  test('go by one name, however published', () => {
    expect(['Mkt-RF', 'mkt_rf', 'MKTRF', 'Mom', 'UMD', 'SMB'].map(factorName)).toEqual([
      'mktrf',
      'mktrf',
      'mktrf',
      'mom',
      'mom',
      'smb',
    ]);
  });

  test('of one model come from one file where one has them all, the smallest such', () => {
    const three = source('ff3', 'mktrf', 'smb', 'hml', 'rf');
    const five = source('ff5', 'mktrf', 'smb', 'hml', 'rmw', 'cma', 'rf');
    const momentum = source('mom', 'mom');
    const from = (...factors: string[]) =>
      [...sourcesOf(factors, [five, momentum, three]).found.values()].map(({ source: name }) => name);
    expect(from('rf', 'mktrf', 'smb', 'hml')).toEqual(['ff3', 'ff3', 'ff3', 'ff3']);
    expect(from('rf', 'mktrf', 'smb', 'hml', 'rmw', 'cma')).toEqual(Array(6).fill('ff5'));
    expect(new Set(from('rf', 'mktrf', 'smb', 'hml', 'mom'))).toEqual(new Set(['ff3', 'mom']));
  });

  test('that no file has are named', () => {
    expect(sourcesOf(['mktrf', 'oil'], [source('ff3', 'mktrf')]).missing).toEqual(['oil']);
  });

  test('of New York stand beside New York’s sessions date for date', () => {
    const calendar = calendarOfDays(exchanges.XNYS, days('2026-04-22', '2026-04-23', '2026-04-24'));
    expect([...factorOnSessions(source('f', 'mktrf'), 'mktrf', calendar, calendar)]).toEqual([
      0.01, 0.02, 0.03,
    ]);
  });

  test('of New York are a day late in Hong Kong, which closes first', () => {
    const own = calendarOfDays(exchanges.XNYS, days('2026-04-22', '2026-04-23', '2026-04-24'));
    const calendar = calendarOfDays(exchanges.XHKG, days('2026-04-23', '2026-04-24', '2026-04-27'));
    expect([...factorOnSessions(source('f', 'mktrf'), 'mktrf', calendar, own)]).toEqual([0.01, 0.02, 0.03]);
  });

  test('over a holiday of the security are compounded, not lost', () => {
    const own = calendarOfDays(exchanges.XNYS, days('2026-04-22', '2026-04-23', '2026-04-24'));
    const calendar = calendarOfDays(exchanges.XHKG, days('2026-04-23', '2026-04-27'));
    const [, after] = factorOnSessions(source('f', 'mktrf'), 'mktrf', calendar, own);
    expect(after).toBeCloseTo(1.02 * 1.03 - 1, 15);
  });

  test('are missing on a day their file lacks', () => {
    const own = calendarOfDays(exchanges.XNYS, days('2026-04-22', '2026-04-23', '2026-04-24', '2026-04-27'));
    expect(factorOnSessions(source('f', 'mktrf'), 'mktrf', own, own)[3]).toBeNaN();
  });

  test('span the sessions a return from trade to trade spans', () => {
    const perSession = Float64Array.of(0.01, 0.02, 0.03);
    const prices = Float64Array.of(10, Number.NaN, 11);
    const compounded = factorOverSpans(perSession, prices, 'simple', 'trade-to-trade');
    expect(compounded[2]).toBeCloseTo(1.02 * 1.03 - 1, 15);
    expect(factorOverSpans(perSession, prices, 'simple', 'since-last-trade')[2]).toBe(0.03);
    expect(factorOverSpans(perSession, prices, 'log', 'trade-to-trade')[2]).toBeCloseTo(
      Math.log(1.02 * 1.03),
      15,
    );
  });

  test('stand at their own value up to the first price, and are compounded from that on, be it the first session', () => {
    const perSession = Float64Array.of(0.01, 0.02, 0.03, 0.04);
    const over = (...prices: number[]) =>
      factorOverSpans(perSession, Float64Array.from(prices), 'simple', 'trade-to-trade');
    const late = over(Number.NaN, Number.NaN, 50, 51);
    for (const session of [1, 2, 3]) expect(late[session]).toBeCloseTo(perSession[session]!, 15);
    const early = over(50, Number.NaN, Number.NaN, 51);
    expect(early[3]).toBeCloseTo(1.02 * 1.03 * 1.04 - 1, 15);
  });
});
