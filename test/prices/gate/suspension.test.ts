import { expect, test } from 'vitest';
import { suspension } from '../../../src/prices/gate/suspension.ts';
import { exchangeCalendar } from '../../../src/time/calendar.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { series } from './made-up.ts';

const calendar = exchangeCalendar(exchanges.XSHG);
const on = (...dates: string[]) => suspension.judge(series(dates, { close: dates.map(() => 1) }), calendar);

test('five sessions in a row without a row are taken for a suspension', () => {
  expect(on('2025-08-28', '2025-08-29', '2025-09-08')).toEqual([
    {
      severity: 'warning',
      code: 'suspension',
      message:
        'X has no row from 2025-09-01 to 2025-09-05, 5 sessions of XSHG: trading was apparently suspended',
      file: 'X.csv',
      line: 4,
      symbol: 'X',
      date: '2025-09-01',
      value: '5',
      until: '2025-09-05',
    },
  ]);
});
test('four are not, and a week of holidays is none', () => {
  expect(on('2025-08-29', '2025-09-05')).toEqual([]);
  expect(on('2025-09-30', '2025-10-09')).toEqual([]);
});

test('twenty are told one by one, more in one sentence from the first day to the last', () => {
  // Every sixth session has a row: five are missing before the next.
  const every = (gaps: number) => calendar.isoDates.filter((_, i) => i % 6 === 0).slice(0, gaps + 1);
  expect(on(...every(20))).toHaveLength(20);
  const [from, until] = [calendar.isoDates[1], calendar.isoDates[125]];
  expect(on(...every(21))).toEqual([
    {
      severity: 'warning',
      code: 'suspension',
      message: `X has no row on 105 sessions of XSHG between ${from} and ${until}: trading was apparently suspended 21 times`,
      file: 'X.csv',
      line: 3,
      symbol: 'X',
      date: from,
      value: '105',
      until,
    },
  ]);
});
