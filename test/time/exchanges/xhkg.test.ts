import { expect, it } from 'vitest';
import { xhkg } from '../../../src/time/exchanges/xhkg.ts';

it('trades from 09:30 to 16:00 with a break at noon', () => {
  expect(xhkg.hours).toEqual({ open: 570, close: 960 });
  expect(xhkg.lunch).toEqual({ from: 720, to: 780 });
});

it('takes orders for the open from 09:00, and makes the official close until 16:10', () => {
  expect(xhkg.openingAuction).toEqual({ from: 540, to: 570 });
  expect(xhkg.closingAuction).toEqual({ since: '2016-07-25', minutes: 10 });
});
