import { describe, expect, test } from 'vitest';
import { priceSeries } from '../../src/prices/series.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { rowsOf } from '../../src/table/table.ts';

/** Prices over a year that move a little every day, each symbol in its own way. */
const series = (symbol: string, tempo: number) =>
  priceSeries(
    symbol,
    Array.from({ length: 300 }, (_, i) => ({
      date: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
      close: 100 + 10 * Math.sin(i * tempo) + Math.cos(i * i * tempo),
    })),
  );
const study: Study = {
  prices: [series('A', 0.9), series('B', 1.3), series('C', 2.1)],
  events: [{ event_id: 'e', announced_at: '2025-10-01', security: 'A B' }],
  sessions: 'prices',
  returns: 'simple',
};

describe('peers as benchmark', () => {
  test('are an equal-weighted portfolio without the security itself', () => {
    const { tables } = runStudy({ ...study, benchmark: ['A', 'B', 'C'] });
    expect(rowsOf(tables.models).map(({ security, benchmark }) => [security, benchmark])).toEqual([
      ['A', 'B+C'],
      ['B', 'A+C'],
    ]);
  });

  test('are the peer itself where there is one', () => {
    const { tables } = runStudy({ ...study, benchmark: ['A', 'C'] });
    expect(rowsOf(tables.models)[0]!.benchmark).toBe('C');
  });

  test('without prices are named', () => {
    expect(() => runStudy({ ...study, benchmark: ['B', 'D'] })).toThrow(
      'benchmark must be a symbol with prices, got "D"',
    );
  });

  test('on two exchanges have no one close', () => {
    const securities = { C: { exchange: 'XHKG' } };
    expect(() => runStudy({ ...study, securities, benchmark: ['B', 'C'] })).toThrow(
      'peers of one benchmark must trade on one exchange, got "B XNYS, C XHKG"',
    );
  });
});
