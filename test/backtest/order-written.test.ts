import { expect, test } from 'vitest';
import { inOrderWritten } from '../../src/backtest/order-written.ts';
import { checkStrategy } from '../../src/backtest/strategy.ts';

const order = (columns: readonly string[], written: unknown) =>
  inOrderWritten(
    columns.map((column) => ({ severity: 'error', code: 'c', column, message: column })),
    written,
  ).map(({ column }) => column);

test('faults stand in the order their keys were written, those within a key among them', () => {
  const written = { stop: 1, exit: { at: 2, sessions: 3 }, list: [4, 5], capital: 6 };
  expect(order(['capital', 'list/1', 'exit/sessions', 'list/0', 'exit/at', 'stop'], written)).toEqual([
    'stop',
    'exit/at',
    'exit/sessions',
    'list/0',
    'list/1',
    'capital',
  ]);
});

test('one of a key that was not written stands where the key above it does, of none first', () => {
  expect(order(['b/y', 'b/x', 'b', 'a/x', 'c', ''], { a: 1, b: { x: 1 } })).toEqual([
    'c',
    '',
    'a/x',
    'b/y',
    'b',
    'b/x',
  ]);
  expect(order(['a', 'b'], null)).toEqual(['a', 'b']);
});

test('a strategy is told what is wrong from its first line to its last, unknown keys among the rest', () => {
  const written = { variants: {}, stop: 5, stopp: 1, exit: { at: 'noon', sessions: -1 }, capital: 0 };
  expect(checkStrategy(written).faults.map(({ column }) => column)).toEqual([
    'variants',
    'stop',
    'stopp',
    'exit/at',
    'exit/sessions',
    'capital',
  ]);
});
