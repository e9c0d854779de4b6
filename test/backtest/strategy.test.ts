import { describe, expect, test } from 'vitest';
import { checkStrategy } from '../../src/backtest/strategy.ts';

const messages = (input: unknown) => checkStrategy(input).faults.map(({ message }) => message);

test('a strategy that says nothing is long at the first legal open to the fifth close', () => {
  expect(checkStrategy({}).value).toMatchObject({
    side: 'long',
    capital: 1_000_000,
    entry: { at: 'open', delay: 0 },
    exit: { sessions: 5, at: 'close' },
    overlap: 'stack',
    leverage: 1,
    shares: 'lots',
  });
});

test('a strategy of the registry brings its own entry and exit, which the user may change', () => {
  expect(checkStrategy({ side: 'drift' }).value).toMatchObject({
    entry: { offset: 1, at: 'open', delay: 0 },
    exit: { sessions: 20, at: 'close' },
  });
  expect(checkStrategy({ side: 'drift', exit: { sessions: 3 } }).value!.exit).toEqual({
    sessions: 3,
    at: 'close',
  });
});

test('a strategy of one’s own goes by its name', () => {
  const mine = { name: 'Mondays', meaning: 'm', reference: 'r', decide: () => 1 } as const;
  expect(checkStrategy({ side: mine, capital: 5 }).value).toMatchObject({
    side: 'Mondays',
    decider: mine,
    capital: 5,
  });
});

test('a strategy of one’s own brings its own entry and exit, which the user may change and which are checked', () => {
  const mine = { name: 'Mondays', meaning: 'm', reference: 'r', decide: () => 1 } as const;
  const late = { ...mine, entry: { delay: 2 }, exit: { sessions: 3 } };
  expect(checkStrategy({ side: late }).value).toMatchObject({ entry: { delay: 2 }, exit: { sessions: 3 } });
  expect(checkStrategy({ side: late, exit: { sessions: 1 } }).value!.exit.sessions).toBe(1);
  const wrong = { ...mine, entry: { delay: -1 }, exit: { sessions: 'five' } };
  expect(messages({ side: wrong })).toEqual([
    'entry delay must be at least 0, got -1',
    'exit sessions must be a number, got "five"',
  ]);
});

describe('what is wrong is told all at once', () => {
  test.each([
    [{ stop: -5 }, 'stop must be more than 0, got -5'],
    [{ capital: 0 }, 'capital must be more than 0, got 0'],
    [{ capital: 1e308 }, 'capital must be at most 1000000000000000, got 1e+308'],
    [{ stopp: 0.03 }, 'a key of the strategy must be known, got "stopp"; did you mean "stop"?'],
    [
      { side: 'lnog' },
      'side must be one of drift, event, long, momentum, reversal, run-up, short, got "lnog"; did you mean "long"?',
    ],
    [{ sizing: { by: 'notional' } }, 'sizing value must be a number, got nothing'],
    [{ currency: 'hkd' }, 'currency must be three capital letters, such as HKD, got "hkd"'],
    [{ rates: { usd: 9 } }, 'a key of rates must be three capital letters, such as HKD, got "usd"'],
    [{ costs: { exchangeFees: 'none' } }, 'costs exchangeFees must be true or false, got "none"'],
    [{ exit: { sessions: 0, at: 'open' } }, 'exit must come after the entry'],
    [{ rebalance: 'daily' }, 'rebalance must be none where trades are not sized by fraction, got "daily"'],
    ['long', 'a strategy must be a set of keys, got "long"'],
    [null, 'a strategy must be a set of keys, got nothing'],
  ])('%j', (input, message) => {
    expect(messages(input)).toHaveLength(1);
    expect(messages(input)[0]).toContain(message);
  });

  test('two faults are two messages', () => {
    expect(messages({ stop: -5, capital: 0 })).toHaveLength(2);
  });
});

test('a security may be called as every object has something called', () => {
  expect(checkStrategy({}).value!.securities.constructor).toBeUndefined();
});
