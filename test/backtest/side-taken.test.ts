import { describe, expect, test } from 'vitest';
import { sideTaken } from '../../src/backtest/side-taken.ts';
import type { Decider, Known } from '../../src/backtest/strategies/decider.ts';
import { QuestionError } from '../../src/errors/error.ts';
import { backtest, event, quotes } from './made-up.ts';

const answering = (answer: unknown) =>
  ({ name: 'x', meaning: 'm', reference: 'r', decide: () => answer }) as unknown as Decider;
const known = { observation: 'e:NVDA' } as Known;

test.each([-1, 0, 1])('%j is a side', (side) => {
  expect(sideTaken(answering(side), known)).toBe(side);
});

test('a strategy that is an object of a class is asked as one', () => {
  class Always {
    readonly name = 'a';
    readonly meaning = 'm';
    readonly reference = 'r';
    readonly #side = 1;
    decide() {
      return this.#side as 1;
    }
  }
  expect(sideTaken(new Always(), known)).toBe(1);
});

describe('what is no side is refused, whatever it is', () => {
  test.each([
    ['2', 2, 'got 2; return Math.sign(…) of a score'],
    ['0.5', 0.5, 'got 0.5; return Math.sign(…) of a score'],
    ['NaN', Number.NaN, 'got NaN; return 0 where there is no score'],
    ['nothing', undefined, 'got nothing; return 1 to buy, -1 to sell short, 0 for no trade'],
    ['null', null, 'got nothing;'],
    ['a word', 'long', 'got "long"; return 1 to buy'],
    ['a numeral', '1', 'got "1"; return 1 to buy'],
    ['true', true, 'got true;'],
    ['a promise', Promise.resolve(1), 'got an instance of Promise; decide may not be async'],
    ['a function', () => 1, 'got a function; return 1 to buy'],
    ['a big integer', 1n, 'got 1n; return 1 to buy'],
    ['a symbol', Symbol('1'), 'got a symbol; return 1 to buy'],
    ['an object', { side: 1 }, 'got {"side":1}; return 1 to buy'],
  ])('%s', (_, answer, said) => {
    const asked = () => sideTaken(answering(answer), known);
    expect(asked).toThrow(QuestionError);
    expect(asked).toThrow(`what decide of "x" returned for e:NVDA must be -1, 0 or 1, ${said}`);
  });
});

test('a backtest by a strategy that returns a score is refused before anything is booked', () => {
  const run = () => backtest({ side: answering(2) }, [quotes('NVDA', Array(20).fill(9))], [event(5, 'NVDA')]);
  expect(run).toThrow('what decide of "x" returned for e5:NVDA must be -1, 0 or 1, got 2');
});
