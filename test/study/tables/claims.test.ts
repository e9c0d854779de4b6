import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, series, studyOf } from '../made-up.ts';

const closes = market(10, 3, 120, (security, t) => (t === 60 && security < 2 ? 0.1 - security * 0.04 : 0));
const securities = { S0: { name: 'Firm', issuer: 'firm' }, S1: { issuer: 'firm' } };
const [e] = [eventOn(60, 'S0', { event_id: 'e', claim: 'Firm 8-14%' })];
const run = (events = [e], own = {}) => runStudy(studyOf(closes, events, { securities, ...own })).tables;
const claims = (...args: Parameters<typeof run>) => rowsOf(run(...args).claims);

describe('a claim about one of two listings', () => {
  const rows = claims();
  const dayZero = (security: string) =>
    rows.find((row) => row.security === security && row.day === 0 && row.basis === 'close-to-close')!;

  test('is held against both, the other named in every verdict of its own', () => {
    expect(new Set(rows.map(({ observation, security }) => `${observation} ${security}`))).toEqual(
      new Set(['e:S0 S0', 'e:S0 S1']),
    );
    expect(dayZero('S0')).toMatchObject({ supported: 'true', verdict: 'supported', explained: 'range' });
    expect(dayZero('S1').verdict).toMatch(/^other listing S1: /);
  });

  test('has the abnormal return of the other listing only where that is studied, too', () => {
    expect(dayZero('S1').abnormal_return).toBeNaN();
    const both = claims([{ ...e!, security: 'S0 S1' }]);
    const beside = both.find(
      (row) =>
        row.observation === 'e:S0' &&
        row.security === 'S1' &&
        row.day === 0 &&
        row.basis === 'close-to-close',
    )!;
    const own = rowsOf(run([{ ...e!, security: 'S0 S1' }]).abnormal_returns).find(
      (row) => row.observation === 'e:S1' && row.day === 0,
    )!;
    expect(beside.abnormal_return).toBe(own.abnormal_return);
    expect(beside.statistic).toBeCloseTo(Number(own.statistic), 12);
  });

  test('has its share of the return on close to close alone', () => {
    const { abnormal_return, abnormal_share, observed } = dayZero('S0');
    expect(abnormal_share).toBeCloseTo(Number(abnormal_return) / Number(observed), 12);
    const others = rows.filter(({ basis }) => basis !== 'close-to-close');
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(row.abnormal_share).toBeNaN();
  });
});

test('a claim over three sessions has the CAR of the three, and none where they leave the event window', () => {
  const tables = run([{ ...e!, claim: '+10% over 3 sessions' }]);
  const own = rowsOf(tables.claims).filter(
    ({ security, basis }) => security === 'S0' && basis === 'close-to-close',
  );
  const daily = rowsOf(tables.abnormal_returns).map((row) => Number(row.abnormal_return));
  const car = daily.slice(5, 8).reduce((sum, value) => sum + value, 0);
  expect(own[2]!.abnormal_return).toBeCloseTo(car, 14);
  const short = claims([{ ...e!, claim: '+10% over 9 sessions' }]);
  for (const row of short) expect(row.abnormal_return).toBeNaN();
});

test('a claim of an event outside the prices has one row, which says so', () => {
  const outside = { ...e!, event_id: 'late', announced_at: '2025-06-02' };
  const rows = claims([e!, outside]).filter(({ observation }) => observation === 'late:S0');
  expect(rows).toHaveLength(2); // itself and its other listing
  expect(rows[0]).toMatchObject({ security: 'S0', basis: 'close-to-close', date: '', supported: '' });
  expect(rows[0]!.verdict).toMatch(/^cannot be checked: prices of XNYS run from 2024-01-01 to /);
  expect(rows[0]!.day).toBeNaN();
  expect(rows[1]!.verdict).toMatch(/^other listing S1: cannot be checked: /);
});

test('a claim about a security without prices has one row, which says so', () => {
  const [row] = claims([e!, { ...e!, event_id: 'x', security: 'S9', claim: '+10%' }]).filter(
    ({ observation }) => observation === 'x:S9',
  );
  expect(row).toMatchObject({ security: 'S9', supported: '' });
  expect(row!.verdict).toMatch(/^cannot be checked: no prices for S9/);
});

test('a portfolio of peers is no listing of any of them', () => {
  const rows = claims([e!], { securities: { S0: { name: 'Firm', benchmark: ['S1', 'S2'] } } });
  expect(new Set(rows.map(({ security }) => security))).toEqual(new Set(['S0']));
  const peer = claims([{ ...e!, security: 'S1', claim: '+6%' }], {
    securities: { S0: { benchmark: ['S1', 'S2'] } },
  });
  expect(new Set(peer.map(({ security }) => security))).toEqual(new Set(['S1']));
});

describe('prices as they are quoted', () => {
  const jump = market(10, 1, 120, (_, t) => (t === 60 ? 0.1 : 0));
  const dayZero = (own: object, claim = '+10%') =>
    rowsOf(runStudy(studyOf(jump, [eventOn(60, 'S0', { claim })], own)).tables.claims).find(
      (row) => row.basis === 'close-to-close' && row.day === 0,
    )!;
  const withSplit = (factor: number) => {
    const { days, columns } = series('S0', jump.S0!);
    const adj_close = columns.close!;
    const close = adj_close.map((price, t) => (t < 60 ? factor * price : price));
    return { prices: [{ symbol: 'S0', days, columns: { close, adj_close } }, series('INDEX', jump.INDEX!)] };
  };
  const move = jump.S0![60]! / jump.S0![59]! - 1;

  test('a split on day 0 does not move them', () => {
    const claim = `${(100 * move).toFixed(0)}%`;
    for (const factor of [2, 10, 0.1]) {
      const row = dayZero(withSplit(factor), claim);
      expect(row.observed).toBeCloseTo(move, 12);
      expect(row).toMatchObject({ supported: 'true', verdict: 'supported' });
      expect(row.abnormal_share).toBeCloseTo(Number(row.abnormal_return) / move, 12);
    }
  });

  test('a dividend does, and what may be either cannot be checked', () => {
    expect(dayZero(withSplit(1.03)).observed).toBeCloseTo((1 + move) / 1.03 - 1, 12);
    const either = dayZero(withSplit(1.2));
    expect(either.observed).toBeNaN();
    expect(either.verdict).toMatch(/^cannot be checked: on 2024-03-25 adj_close parts from close /);
  });

  test('after a suspension of any length the move is that since the last close', () => {
    const halted = { ...jump, S0: jump.S0!.map((close, t) => (t > 47 && t < 60 ? Number.NaN : close)) };
    const rows = rowsOf(runStudy(studyOf(halted, [eventOn(60, 'S0', { claim: 'over 1%' })])).tables.claims);
    const on = (basis: string) => rows.find((row) => row.basis === basis && row.day === 0)!;
    expect(on('close-to-close').observed).toBeCloseTo(jump.S0![60]! / jump.S0![47]! - 1, 12);
    expect(on('since-previous-session').observed).toBeCloseTo(jump.S0![60]! / jump.S0![46]! - 1, 12);
    expect(on('close-to-close').supported).not.toBe('');
  });
});

describe('a date without a time that is read twice', () => {
  const both = { eventDay: { unknownTime: 'both' } };
  const dayZeros = (rows: ReturnType<typeof claims>) =>
    rows
      .filter(({ day, basis }) => day === 0 && basis === 'close-to-close')
      .map(({ observation, security, date }) => [observation, security, date]);

  test('has each reading held beside the other listing on the session of that reading', () => {
    expect(dayZeros(claims([{ ...e!, security: 'S0 S1', claim: '+10%' }], both))).toEqual([
      ['e:S0', 'S0', dateOf(60)],
      ['e:S0', 'S1', dateOf(60)],
      ['e:S0@next-session', 'S0', dateOf(61)],
      ['e:S0@next-session', 'S1', dateOf(61)],
      ['e:S1', 'S1', dateOf(60)],
      ['e:S1', 'S0', dateOf(60)],
      ['e:S1@next-session', 'S1', dateOf(61)],
      ['e:S1@next-session', 'S0', dateOf(61)],
    ]);
  });

  test('has the same beside a listing its event does not name', () => {
    expect(dayZeros(claims([e!], both))).toEqual([
      ['e:S0', 'S0', dateOf(60)],
      ['e:S0', 'S1', dateOf(60)],
      ['e:S0@next-session', 'S0', dateOf(61)],
      ['e:S0@next-session', 'S1', dateOf(61)],
    ]);
  });
});
