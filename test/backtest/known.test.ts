import { expect, test } from 'vitest';
import type { Decider, Known } from '../../src/backtest/strategies/decider.ts';
import { backtest, event, quotes, walk } from './made-up.ts';

/** What a strategy is given for each event. */
function given(own: Parameters<typeof backtest>[0], events: Parameters<typeof backtest>[2]) {
  const seen: (Known & { readonly public: string[] })[] = [];
  const spy = {
    name: 'spy',
    meaning: 'looks',
    reference: 'own',
    decide: (known: Known) => {
      seen.push({ ...known, public: known.announcements().map(({ observation }) => observation) });
      return 1 as const;
    },
  };
  const prices = [
    quotes(
      'S0',
      Array.from({ length: 30 }, (_, t) => 10 + t),
    ),
    quotes('MKT', Array(30).fill(5)),
  ];
  backtest({ ...own, side: spy }, prices, events, { benchmark: 'MKT' });
  return seen;
}

test('closes and benchmark returns end before the session of the order, whether for its open or its close', () => {
  for (const at of ['open', 'close'] as const) {
    const [known] = given({ entry: { offset: 0, at } }, [event(8, 'S0')]);
    expect([known!.closes.length, known!.benchmarkReturns!.length, known!.closes.at(-1)]).toEqual([8, 8, 17]);
  }
});

test('announcements are those public by then: not the one of that very afternoon', () => {
  const events = [event(5, 'S0'), event(8, 'S0', 'during'), event(9, 'S0'), event(20, 'S0')];
  const seen = given({}, events);
  expect(seen.map((known) => known.public)).toEqual([
    ['e5:S0'],
    ['e5:S0', 'e8:S0', 'e9:S0'],
    ['e5:S0', 'e8:S0', 'e9:S0'],
    ['e5:S0', 'e8:S0', 'e9:S0', 'e20:S0'],
  ]);
});

test('before an announcement is public its columns are not there', () => {
  const own = { scheduled_on: '2024-01-01', side: 'long' };
  const [before] = given({ entry: { offset: -3, at: 'open' } }, [event(8, 'S0', 'before-open', own)]);
  expect([before!.isPublic, before!.columns, before!.public]).toEqual([false, {}, []]);
  const [after] = given({}, [event(8, 'S0', 'before-open', own)]);
  expect([after!.isPublic, after!.columns]).toEqual([true, own]);
});

test('a strategy that sorts its closes, or writes into what it is given, changes nothing but its own copy', () => {
  const run = (own: (values: Float64Array) => Float64Array) => {
    const decider: Decider = {
      name: 'below its median',
      meaning: 'against the median of its closes',
      reference: 'own',
      decide: ({ closes, benchmarkReturns, columns }) => {
        const last = closes.at(-1)!;
        const sorted = own(closes);
        own(benchmarkReturns!);
        Object.assign(columns, { side: 'none of yours' });
        return last < sorted[sorted.length >> 1]! ? 1 : -1;
      },
    };
    const prices = [walk('S0', 8, 90), walk('MKT', 9, 90)];
    const events = [20, 40, 60].map((t) => event(t, 'S0', 'before-open', { side: 'long' }));
    const asked = {
      side: decider,
      trailingStop: 0.02,
      sizing: { by: 'volatility-target', value: 0.2 },
    } as const;
    const result = backtest(asked, prices, events, { benchmark: 'MKT' });
    expect(events[0]).toMatchObject({ side: 'long' });
    return result.tables;
  };
  expect(run((values) => values.sort())).toEqual(run((values) => values.slice().sort()));
});

test('behind the closes that are given there are no others', () => {
  const [known] = given({}, [event(8, 'S0')]);
  expect(known!.closes.buffer.byteLength).toBe(8 * Float64Array.BYTES_PER_ELEMENT);
  expect(known!.benchmarkReturns!.buffer.byteLength).toBe(8 * Float64Array.BYTES_PER_ELEMENT);
});
