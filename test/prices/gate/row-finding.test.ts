import { expect, test } from 'vitest';
import { dateOf, rowFinding } from '../../../src/prices/gate/row-finding.ts';
import { raw, series } from './made-up.ts';

const finding = { severity: 'note', code: 'c', message: 'm' } as const;
const dates = ['2026-04-23', '2026-04-24'];

test('a finding on a row says where it stands, in raw rows and in a series', () => {
  const expected = { ...finding, file: 'X.csv', line: 3, symbol: 'X', date: '2026-04-24' };
  expect(rowFinding(raw(dates, { close: [1, 2] }), 1, finding)).toEqual(expected);
  expect(rowFinding(series(dates, { close: [1, 2] }), 1, finding)).toEqual(expected);
});
test('a series made in code has no file', () => {
  const { symbol, days, columns } = series(dates, { close: [1, 2] });
  expect(rowFinding({ symbol, days, columns }, 0, finding)).toEqual({
    ...finding,
    symbol: 'X',
    date: '2026-04-23',
  });
  expect(dateOf({ days }, 1)).toBe('2026-04-24');
});
