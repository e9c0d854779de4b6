import { expect, it } from 'vitest';
import { xhkg } from '../../../src/time/exchanges/xhkg.ts';

it('trades from 09:30 to 16:00 with a break at noon', () => {
  expect(xhkg.hours).toEqual({ open: 570, close: 960 });
  expect(xhkg.lunch).toEqual({ from: 720, to: 780 });
});
