import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import { priceSeries } from '../../src/prices/series.ts';
import { runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { rowsOf } from '../../src/table/table.ts';
import { type EpochDay, isWeekend } from '../../src/time/day.ts';

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

  test('have no return of a day that is no session, as the peer itself has none', () => {
    const own: Study = {
      ...study,
      sessions: 'exchange',
      estimationWindow: [-100, -11],
      minimumObservations: 40,
    };
    const filled = series('B', 1.3);
    const { close } = filled.columns;
    const rows = [...filled.days.keys()].filter((row) => !isWeekend(filled.days[row]! as EpochDay));
    const clean = {
      ...filled,
      days: Int32Array.from(rows, (row) => filled.days[row]!),
      columns: { close: Float64Array.from(rows, (row) => close![row]!) },
    };
    const [of, without] = [filled, clean].map(
      (B) =>
        runStudy({ ...own, prices: [series('A', 0.9), B, series('C', 2.1)], benchmark: ['B', 'C'] }).tables,
    );
    expect(of!.fits).toEqual(without!.fits);
    expect(of!.windows).toEqual(without!.windows);
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

  test('are not a symbol with prices that is called as they are', () => {
    const prices = [...study.prices, series('B+C', 0.4)];
    const told =
      'the peers B, C must go by a name of their own, got "B+C"; a symbol with prices has it, too: write the symbol that has a + otherwise, in prices and in the study';
    expect(() => runStudy({ ...study, prices, benchmark: ['B', 'C'] })).toThrow(QuestionError);
    expect(() => runStudy({ ...study, prices, benchmark: ['B', 'C'] })).toThrow(told);
    expect(() => runStudy({ ...study, prices, benchmark: 'B+C', benchmarks: [['B', 'C']] })).toThrow(told);
    const { tables } = runStudy({ ...study, prices, benchmark: 'B+C' });
    expect(rowsOf(tables.models)[0]!.benchmark).toBe('B+C');
  });

  test('are not other peers that are called as they are', () => {
    const prices = [...study.prices, series('A+B', 0.4), series('B+C', 0.5), series('D', 0.6)];
    const events = [{ ...study.events.at(0)!, security: 'D' }];
    const [some, others] = [
      ['A', 'B+C'],
      ['A+B', 'C'],
    ];
    const told =
      /^the peers A, B\+C must go by a name of their own, got "A\+B\+C"; the peers A\+B, C have it, too: write [^\n]*$/;
    const run = (own: Partial<Study>) => () => runStudy({ ...study, prices, events, ...own });
    expect(run({ benchmark: some!, benchmarks: [others!] })).toThrow(told);
    expect(run({ securities: { D: { benchmark: some }, A: { benchmark: others } } })).toThrow(told);
    expect(run({ benchmark: some! })).not.toThrow();
  });
});
