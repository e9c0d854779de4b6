import { expect, test } from 'vitest';
import { eventDayRules, usualEventDay } from '../../src/events/event-day.ts';
import { eventDaySaid } from '../../src/report/event-day.ts';

test('the usual policy is told in sentences', () => {
  expect(eventDaySaid(usualEventDay)).toBe(
    'News on a day without a session belongs to the next; a date without a time belongs to its own session; ' +
      'news in a closing auction belongs to the next session. ' +
      'A security without a price on its day 0 is studied from its first later session with one. ' +
      'An event may say otherwise in its column event_day.',
  );
});

test('every way of every rule is told by words of its own', () => {
  for (const [key, values] of Object.entries(eventDayRules)) {
    const said = values.map((value) => eventDaySaid({ ...usualEventDay, [key]: value }));
    expect(new Set(said).size).toBe(values.length);
  }
});
