import { expect, it } from 'vitest';
import { xnys } from '../../../src/time/exchanges/xnys.ts';

it('trades from 09:30 to 16:00 without a break', () => {
  expect(xnys.hours).toEqual({ open: 570, close: 960 });
  expect(xnys.lunch).toBeUndefined();
});
