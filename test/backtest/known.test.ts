import { expect, test } from 'vitest';
import type { Known } from '../../src/backtest/strategies/decider.ts';
import { backtest, event, quotes } from './made-up.ts';

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
