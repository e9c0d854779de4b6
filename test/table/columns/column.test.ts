import { expect, test } from 'vitest';
import { count, date, flag, number, text } from '../../../src/table/columns/column.ts';

test('a column says of what kind it is and in what unit', () => {
  expect([text('x'), date('x'), flag('x'), number('fraction', 'x'), count('session', 'x')]).toEqual([
    { kind: 'text', unit: '', meaning: 'x' },
    { kind: 'date', unit: 'ISO date at the exchange', meaning: 'x' },
    { kind: 'flag', unit: 'true or false', meaning: 'x' },
    { kind: 'number', unit: 'fraction', meaning: 'x' },
    { kind: 'count', unit: 'session', meaning: 'x' },
  ]);
});
