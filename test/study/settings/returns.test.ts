import { expect, test } from 'vitest';
import { returnSettings } from '../../../src/study/settings/returns.ts';
import * as z from '../../../src/study/zod.ts';

const returns = z.strictObject(returnSettings);

test('the kind of returns is said by the user, the rest has its usual value', () => {
  expect(returns.safeParse({}).success).toBe(false);
  expect(returns.parse({ returns: 'log' })).toEqual({
    returns: 'log',
    gaps: 'trade-to-trade',
    sessions: 'exchange',
    priceColumn: 'adj_close',
    benchmarkClose: 'last-known',
  });
});
