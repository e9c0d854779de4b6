import { expect, test } from 'vitest';
import { priceSeriesText } from '../../../src/io/fetch/price-rows.ts';
import { parseDay } from '../../../src/time/day.ts';

test('numbers are written to the last digit, what is not known is empty', () => {
  const rows = [
    { day: parseDay('2026-04-23')!, close: 57.70000076293945, volume: 0 },
    {
      day: parseDay('2026-04-24')!,
      open: 1,
      high: 2,
      low: 0.5,
      close: 1.5,
      adj_close: 1.25,
      volume: undefined,
    },
  ];
  expect(priceSeriesText(rows, ['a note'])).toEqual({
    text: 'date,open,high,low,close,adj_close,volume\n2026-04-23,,,,57.70000076293945,,0\n2026-04-24,1,2,0.5,1.5,1.25,\n',
    rows: 2,
    first: '2026-04-23',
    last: '2026-04-24',
    notes: ['a note'],
  });
});
