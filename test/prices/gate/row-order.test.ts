import { expect, test } from 'vitest';
import { rowOrder } from '../../../src/prices/gate/row-order.ts';
import { raw } from './made-up.ts';

const [first, second, third] = ['2026-04-22', '2026-04-23', '2026-04-24'] as const;
const close = [1, 2, 3];

test('the newest row first is a note, once a file however many symbols it has', () => {
  const descending = (symbol: string) => raw([third, second, first], { close }, symbol, 'wide.csv');
  expect(rowOrder.judge([descending('A'), descending('B')])).toEqual([
    {
      severity: 'note',
      code: 'row-order',
      message: 'rows run from the newest to the oldest; they are put in order',
      file: 'wide.csv',
      line: 3,
    },
  ]);
});
test('no order at all is a note, with the first line out of order', () => {
  expect(rowOrder.judge([raw([first, third, second], { close })])).toMatchObject([
    { message: 'rows are not in the order of time; they are put in order', line: 4 },
  ]);
});
test('the oldest row first is as it should be', () =>
  expect(rowOrder.judge([raw([first, second, third], { close })])).toEqual([]));
