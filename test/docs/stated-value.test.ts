import { describe, expect, test } from 'vitest';
import { programOf, statementsOf } from './example.ts';
import { isStated } from './stated-value.ts';

describe('a stated value', () => {
  test.each([
    [2, '2', true],
    [2.4, '2', false],
    [0.1132, '0.1132', true],
    [0.11324, '0.1132', true],
    [0.11326, '0.1132', false],
    [-0.1697, '-0.1697', true],
    [1.2345e-9, '1.23e-9', true],
    [1.24e-9, '1.23e-9', false],
    [1_000_000, '1_000_000', true],
    ['XHKG', "'XHKG'", true],
    ['XNAS', "'XHKG'", false],
    [undefined, 'undefined', true],
    [Number.NaN, 'NaN', true],
    [Float64Array.of(Number.NaN, 0.1), '[NaN, 0.1]', true],
    [[1, 2], '[1]', false],
    [{ hold: 5, stop: 0.03 }, '{ hold: 5, stop: 0.03 }', true],
    [{ hold: 5, stop: 0.03 }, '{ hold: 5 }', false],
    ['2', '2', false],
  ])('%j stated as %s: %s', (value, stated, is) => {
    expect(isStated(value, stated)).toBe(is);
  });

  test.each(['the maximum drawdown', 'pValues', '552 sessions'])('is not prose: %s', (prose) => {
    expect(isStated(2, prose)).toBe(false);
  });
});

describe('an example', () => {
  const example =
    'const x: number = two + 1;\nx; // 3\nif (x > 2) x; // unread\nawait Promise.resolve(x + 1); // 4';

  test('states what the expressions before a comment give', () => {
    expect(statementsOf(example)).toEqual([
      { expression: 'x', stated: '3' },
      { expression: 'await Promise.resolve(x + 1)', stated: '4' },
    ]);
  });

  test('is run with the names of its scope', async () => {
    const given: unknown[] = [];
    await programOf(example, { two: 2 })(async (_, give) => {
      given.push(await give());
    });
    expect(given).toEqual([3, 4]);
  });
});
