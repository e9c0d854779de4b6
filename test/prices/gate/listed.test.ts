import { expect, test } from 'vitest';
import type { Finding } from '../../../src/errors/finding.ts';
import { listed } from '../../../src/prices/gate/listed.ts';

const found = (count: number) =>
  Array.from({ length: count }, (_, i): Finding => {
    const date = `2026-04-${String(i + 1).padStart(2, '0')}`;
    const own = { file: 'X.csv', line: i + 2, symbol: 'X', column: 'close', value: '0', date };
    return {
      severity: 'error',
      code: 'positive-price',
      message: 'close of X must be above 0, got 0',
      ...own,
    };
  });

test('up to twenty findings of a kind are listed as they are', () => {
  const findings = found(20);
  expect(listed(findings)).toBe(findings);
});

test('of more, the first twenty, and one that counts the rest where it begins', () => {
  const all = found(25);
  const told = listed(all);
  expect(told.slice(0, 20)).toEqual(all.slice(0, 20));
  expect(told.slice(20)).toEqual([
    {
      severity: 'error',
      code: 'positive-price',
      file: 'X.csv',
      line: 22,
      symbol: 'X',
      date: '2026-04-21',
      value: '5',
      message:
        'rows of X with this fault must be none, got 25; the first 20 are listed, the others begin on 2026-04-21',
    },
  ]);
  expect(listed(found(21))).toHaveLength(21);
});

test('rows are counted, not their fields: those listed are whole, and the others begin after them', () => {
  const columns = ['open', 'high', 'low'];
  const all = found(25).flatMap((one) => columns.map((column): Finding => ({ ...one, column })));
  const told = listed(all);
  expect(told.slice(0, 18)).toEqual(all.slice(0, 18));
  expect(told.slice(18)).toMatchObject([
    {
      line: 8,
      value: '19',
      message:
        'rows of X with this fault must be none, got 25; the first 6 are listed, the others begin on 2026-04-07',
    },
  ]);
});

test('rows of a series made in code are told apart by their dates', () => {
  const all = found(25).map(({ file, line, ...one }): Finding => one);
  expect(listed(all).at(-1)).toMatchObject({ value: '5', date: '2026-04-21' });
});
