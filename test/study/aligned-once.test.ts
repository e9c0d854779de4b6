import { expect, test } from 'vitest';
import { align } from '../../src/events/alignment.ts';
import { type Announcement, parseAnnouncement } from '../../src/events/announcement.ts';
import { usualEventDay } from '../../src/events/event-day.ts';
import { alignedOnce } from '../../src/study/aligned-once.ts';
import { exchangeCalendar } from '../../src/time/calendar.ts';
import { exchanges } from '../../src/time/registry.ts';

const dated = parseAnnouncement('2026-04-24') as Announcement;
const hongKong = exchangeCalendar(exchanges.XHKG);
const alignBy = alignedOnce({ eventDay: usualEventDay });

test('events of one announcement share its alignment, which is that by itself', () => {
  const aligned = alignBy(usualEventDay)(hongKong)(dated);
  expect(aligned).toEqual(align(dated, hongKong));
  expect(alignBy(usualEventDay)(hongKong)(dated)).toBe(aligned);
  expect(alignBy(usualEventDay)(exchangeCalendar(exchanges.XNAS))(dated)).not.toBe(aligned);
});

test('news by the clock of an exchange of the caller’s own is placed by it', () => {
  const own = { ...exchanges, XOWN: { ...exchanges.XHKG, mic: 'XOWN' } };
  const closed = parseAnnouncement('2026-04-24 AMC XOWN', own) as Announcement;
  const aligned = alignedOnce({ exchanges: own })(usualEventDay)(hongKong)(closed);
  expect(aligned).toEqual(align(closed, hongKong, { exchanges: own }));
  expect(() => alignBy(usualEventDay)(hongKong)(closed)).toThrow(/exchange must be a known one, got "XOWN"/);
});

test('policies of their own that say the same share it, too, and no other does', () => {
  const next = () => ({ ...usualEventDay, unknownTime: 'next-session' }) as const;
  const aligned = alignBy(next())(hongKong)(dated);
  expect(alignBy(next())(hongKong)(dated)).toBe(aligned);
  expect(aligned.session).toBe(alignBy(usualEventDay)(hongKong)(dated).session! + 1);
});
