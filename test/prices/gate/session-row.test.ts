import { expect, test } from 'vitest';
import { sessionRow } from '../../../src/prices/gate/session-row.ts';
import { calendarOfDays, exchangeCalendar, extendedBy } from '../../../src/time/calendar.ts';
import { type EpochDay, formatDay } from '../../../src/time/day.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { day, series } from './made-up.ts';

const calendar = exchangeCalendar(exchanges.XHKG);
const on = (dates: readonly string[], sessions = calendar) =>
  sessionRow
    .judge(series(dates, { close: dates.map(() => 1) }), sessions)
    .map(({ severity, line, date, message }) => ({ severity, line, date, message }));

test('rows on closed days are left out, neighbours said together', () => {
  expect(on(['2025-12-24', '2025-12-25', '2025-12-26', '2025-12-29', '2026-01-01'])).toEqual([
    {
      severity: 'warning',
      line: 3,
      date: '2025-12-25',
      message: 'X has 2 rows from 2025-12-25 to 2025-12-26, when XHKG was closed; they are left out',
    },
    {
      severity: 'warning',
      line: 6,
      date: '2026-01-01',
      message: 'X has a row on 2026-01-01, when XHKG was closed; it is left out',
    },
  ]);
});
test('very many raise the question whether the exchange is right', () => {
  const sundays = Array.from({ length: 30 }, (_, week) =>
    formatDay((day('2025-01-05') + 7 * week) as EpochDay),
  );
  const daily = sundays.flatMap((sunday) => [sunday, formatDay((day(sunday) + 1) as EpochDay)]);
  expect(on(daily).map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^X has 3\d rows between 2025-01-05 and 2025-07-27 on days when XHKG was closed; they are left out\. Is XHKG its exchange\?$/,
    ),
  ]);
});
test('where closures are not known, a row is left out on a day that is no session by other prices', () => {
  const extended = extendedBy(calendar, [day('1990-01-02')]);
  expect(on(['1990-01-02'], extended)).toEqual([]);
  expect(on(['1990-01-01', '1990-01-02'], extended)).toMatchObject([
    {
      date: '1990-01-01',
      message:
        'X has a row on 1990-01-01, when XHKG seems to have been closed, as its other prices have it; it is left out',
    },
  ]);
});
test('where the days of prices are the sessions, no row is on a closed day', () => {
  expect(on(['2025-12-25'], calendarOfDays(exchanges.XHKG, [day('2025-12-24')]))).toEqual([]);
});
