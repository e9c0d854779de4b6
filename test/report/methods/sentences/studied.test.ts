import { expect, test } from 'vitest';
import { studied } from '../../../../src/report/methods/sentences/studied.ts';
import { atInstant, resultOf, rival } from '../../made-up.ts';

test('securities are studied where an observation of theirs is', () => {
  const symbols = (...events: Parameters<typeof resultOf>[0]['events'] & object) =>
    studied(resultOf({ events })).map(({ symbol }) => symbol);
  expect(symbols(atInstant)).toEqual(['0981.HK']);
  expect(symbols(rival)).toEqual([]);
});
