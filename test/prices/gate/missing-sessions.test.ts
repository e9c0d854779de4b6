import { expect, test } from 'vitest';
import { missingSessions } from '../../../src/prices/gate/missing-sessions.ts';
import { exchangeCalendar } from '../../../src/time/calendar.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { series } from './made-up.ts';

const calendar = exchangeCalendar(exchanges.XHKG);
const on = (dates: readonly string[]) =>
  missingSessions.judge(series(dates, { close: dates.map(() => 1) }), calendar);

test('one session, and several with a holiday before them', () => {
  expect(on(['2025-10-23', '2025-10-27', '2025-10-28', '2025-11-03'])).toEqual([
    {
      severity: 'note',
      code: 'missing-sessions',
      message: 'X has no row on 2025-10-24, a session of XHKG',
      file: 'X.csv',
      line: 3,
      symbol: 'X',
      date: '2025-10-24',
      value: '1',
    },
    {
      severity: 'note',
      code: 'missing-sessions',
      message: 'X has no row from 2025-10-30 to 2025-10-31, 2 sessions of XHKG',
      file: 'X.csv',
      line: 5,
      symbol: 'X',
      date: '2025-10-30',
      value: '2',
      until: '2025-10-31',
    },
  ]);
});
test('weekends and holidays are not missing', () => expect(on(['2025-12-24', '2025-12-29'])).toEqual([]));
test('five in a row are a suspension, said elsewhere', () =>
  expect(on(['2025-10-23', '2025-11-03'])).toEqual([]));
test('very many are counted', () => {
  const everyOther = calendar.isoDates.filter((_, i) => i % 2 === 0).slice(0, 31);
  expect(on(everyOther).map(({ message }) => message)).toEqual([
    `X has no row on 30 sessions of XHKG between 2015-01-05 and ${calendar.isoDates[59]}`,
  ]);
});
