import { expect, test } from 'vitest';
import { usualEventDay } from '../../../src/events/event-day.ts';
import { everything } from '../../../src/study/run.ts';
import { eventDay } from '../../../src/study/settings/event-day.ts';
import { checkSettings } from '../../../src/study/settings.ts';

test('what a study does not say of its event days is as usual', () => {
  expect(eventDay.parse({})).toEqual(usualEventDay);
  expect(eventDay.parse({ suspended: 'keep' })).toEqual({ ...usualEventDay, suspended: 'keep' });
  const checked = checkSettings({ returns: 'simple' }, everything);
  expect(checked.value?.eventDay).toEqual(usualEventDay);
});

test('an unknown rule and an unknown way are refused with the nearest and the list', () => {
  const { faults } = checkSettings(
    { returns: 'simple', eventDay: { nonSesion: 'next', unknownTime: 'same' } },
    everything,
  );
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    [
      'eventDay/unknownTime',
      'eventDay unknownTime must be one of same-session, next-session, both, got "same"; did you mean "same-session"?',
    ],
    [
      'eventDay/nonSesion',
      'a key of eventDay must be known, got "nonSesion"; did you mean "nonSession"? legal: nonSession, unknownTime, closingAuction, suspended',
    ],
  ]);
});
