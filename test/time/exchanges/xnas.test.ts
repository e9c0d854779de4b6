import { expect, it } from 'vitest';
import { newYork } from '../../../src/time/exchanges/closures-new-york.ts';
import { xnas } from '../../../src/time/exchanges/xnas.ts';

it('keeps the days of New York', () => {
  expect(xnas.closures).toBe(newYork);
  expect(xnas.mic).toBe('XNAS');
});
