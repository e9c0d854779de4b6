import { expect, test } from 'vitest';
import { isNoSeries } from '../../../src/io/fetch/source.ts';

test('an answer without a series says why', () => {
  expect(isNoSeries({ reason: 'there is none' })).toBe(true);
  expect(isNoSeries({ text: '', rows: 0, first: '', last: '', notes: [] })).toBe(false);
});
