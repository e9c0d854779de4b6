import { describe, expect, test } from 'vitest';
import { DataError, QuestionError } from '../../src/errors/error.ts';
import { dateOf } from '../study/made-up.ts';
import { backtest, event, quotes } from './made-up.ts';

const prices = [
  quotes(
    'S0',
    Array.from({ length: 60 }, (_, t) => 100 + t),
  ),
];

/** The columns of the errors something throws. */
function errorsOf(run: () => unknown): (string | undefined)[] {
  try {
    run();
  } catch (error) {
    const { findings } = error as QuestionError;
    return findings.filter(({ severity }) => severity === 'error').map(({ column }) => column);
  }
  return [];
}

describe('an entry before the news was public', () => {
  test('is a wrong question that names the first legal fill', () => {
    const run = () => backtest({ entry: { offset: 0, at: 'open' } }, prices, [event(5, 'S0', 'during')]);
    expect(run).toThrow(QuestionError);
    expect(run).toThrow(
      `the entry of e5:S0 (during) must not come before the close of ${dateOf(5)}, the first legal fill, got "the open of ${dateOf(5)}"; leave offset out to enter at the first legal price`,
    );
  });

  test('on a date without a time is told that a time may be asserted', () => {
    const run = () => backtest({ entry: { offset: 0, at: 'close' } }, prices, [event(5, 'S0', '')]);
    expect(run).toThrow(`the open of ${dateOf(6)}, the first legal fill`);
    expect(run).toThrow('assert a time: unknownTime: before-open');
  });

  test('by a side that is taken from day 0 is told of an entry after it', () => {
    const run = () =>
      backtest({ side: 'drift', entry: { offset: -2, at: 'close' } }, prices, [event(5, 'S0')]);
    expect(run).toThrow('write entry: { offset: 1, at: close }');
  });

  test('ahead of an event nobody knew of is told what would make it known', () => {
    const run = () => backtest({ side: 'run-up' }, prices, [event(30, 'S0')]);
    expect(run).toThrow('say since when its date was public in the column scheduled_on of the events');
  });

  test('ahead of an event whose date was public too late is told at its row, once an event', () => {
    const late = event(30, 'S0', 'before-open', { scheduled_on: dateOf(20) });
    const source = { eventsSource: { file: 'events.csv', lines: [2] } };
    const run = () => backtest({ side: 'run-up' }, prices, [late], source);
    expect(run).toThrow(DataError);
    expect(run).toThrow(
      `events.csv:2:scheduled_on: scheduled_on of event "e30" must come before the entry, the close of ${dateOf(20)}, got "${dateOf(20)}"; write the day since when the date of the announcement was public, or enter later`,
    );
    const both = [{ ...late, security: 'S0 S1' }];
    const two = [...prices, quotes('S1', Array(60).fill(10))];
    expect(errorsOf(() => backtest({ side: 'run-up' }, two, both, source))).toHaveLength(1);
  });

  test('of events with a late date and of events without one are told together, as a wrong question', () => {
    const events = [event(25, 'S0'), event(30, 'S0', 'before-open', { scheduled_on: dateOf(29) })];
    const run = () => backtest({ side: 'run-up' }, prices, events);
    expect(run).toThrow(QuestionError);
    expect(errorsOf(run)).toEqual(['side', 'scheduled_on']);
  });

  test('stands at the key that brought it: entry where it was written, side where the strategy has it so', () => {
    const places = (strategy: object) => errorsOf(() => backtest(strategy, prices, [event(30, 'S0')]));
    expect(places({ side: 'run-up' })).toEqual(['side']);
    expect(places({ side: 'run-up', entry: { offset: -3 } })).toEqual(['entry']);
    expect(places({ entry: { offset: -3 } })).toEqual(['entry']);
  });

  test('is told for twenty events at most, and how many there are more', () => {
    const events = Array.from({ length: 25 }, (_, i) => event(i + 5, 'S0', 'during'));
    const run = () => backtest({ entry: { offset: 0, at: 'open' } }, prices, events);
    expect(run).toThrow('the entries of 5 more observations come before their first legal fill');
  });
});

describe('an entry at the open', () => {
  const closes = (symbol: string) => {
    const { open: _, ...columns } = {
      ...quotes(
        symbol,
        Array.from({ length: 60 }, (_, t) => 100 + t),
      ).columns,
    };
    return {
      ...quotes(
        symbol,
        Array.from({ length: 60 }, (_, t) => 100 + t),
      ),
      columns,
    };
  };

  test('is a wrong question where no price file has one', () => {
    const run = () => backtest({}, [closes('S0')], [event(5, 'S0')]);
    expect(run).toThrow(QuestionError);
    expect(run).toThrow(
      'the open must be among the prices of a security that is traded at it, got nothing; write entry: { at: close }, or give prices with a column open',
    );
    expect(backtest({ entry: { at: 'close' } }, [closes('S0')], [event(5, 'S0')]).counts.executed).toBe(1);
  });

  test('is to be written with an offset by which the side is known, and with the delay there was', () => {
    const run = (own: object) => () => backtest(own, [closes('S0')], [event(5, 'S0')]);
    expect(run({ side: 'drift' })).toThrow('write entry: { offset: 1, at: close }, or give');
    expect(run({ side: 'drift', entry: { delay: 2 } })).toThrow(
      'write entry: { offset: 1, at: close, delay: 2 }, or give',
    );
    expect(run({ side: 'reversal', entry: { offset: 4 } })).toThrow('write entry: { offset: 4, at: close }');
    expect(run({ side: 'momentum' })).toThrow('write entry: { at: close }');
  });

  test('is a wrong question where the hedge of no security has one', () => {
    const data = { benchmark: 'MKT' };
    const run = (own: object) =>
      backtest({ hedge: { beta: 1 }, ...own }, [...prices, closes('MKT')], [event(5, 'S0')], data);
    expect(() => run({})).toThrow(
      'the open must be among the prices of a hedge that is traded at it, got nothing; write entry: { at: close }, or give the hedge prices with a column open',
    );
    expect(run({ entry: { at: 'close' } }).counts.executed).toBe(1);
  });

  test('is blocked where some have, and the others are traded', () => {
    const both = backtest({}, [closes('S1'), ...prices], [event(5, 'S0'), event(6, 'S1')]);
    expect(both.counts).toMatchObject({ executed: 1, blocked: 1 });
  });
});

test('an exit at the open is a wrong question where no price file has one', () => {
  const { open: _, ...columns } = prices[0]!.columns;
  const own = { entry: { at: 'close' }, exit: { sessions: 3, at: 'open' } } as const;
  const run = () => backtest(own, [{ ...prices[0]!, columns }], [event(5, 'S0')]);
  expect(run).toThrow(
    'got nothing; write exit: { sessions: 3, at: close }, or give prices with a column open',
  );
});
