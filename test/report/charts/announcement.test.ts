import { describe, expect, test } from 'vitest';
import { announcementMarks, announcementPlace } from '../../../src/report/charts/announcement.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { usualVoice } from '../../../src/report/voice.ts';

const sessions = ['2026-04-22', '2026-04-23', '2026-04-24', '2026-04-27'].map((date, i) => ({
  day: i - 2,
  date,
}));
const placed = (announced_at: string, phase: string, local_time = '') =>
  announcementPlace({ announced_at, phase, local_time }, sessions)?.at;

describe('the place of an announcement', () => {
  test('is its session while that is open, the night before it or the night after', () => {
    expect(placed('2026-04-24', 'during')).toBe(0);
    expect(placed('2026-04-24', 'pre-open')).toBe(-0.5);
    expect(placed('2026-04-24', 'post-close')).toBe(0.5);
  });

  test('of a Sunday is between Friday and Monday', () => {
    expect(placed('2026-04-26', 'non-session')).toBe(0.5);
  });

  test('goes by the clock of the exchange, not by how it was written', () => {
    expect(placed('2026-04-23T22:00:00Z', 'pre-open', '2026-04-24T06:00:00+08:00')).toBe(-0.5);
  });

  test('of a date alone is its session, and is known to be no more', () => {
    expect(
      announcementPlace({ announced_at: '2026-04-24', local_time: '', phase: 'unknown-time' }, sessions),
    ).toEqual({ at: 0, isTimed: false });
    const isTimed = (announced_at: string, local_time = '') =>
      announcementPlace({ announced_at, local_time, phase: 'non-session' }, sessions)?.isTimed;
    expect(isTimed('2026-04-26')).toBe(false);
    expect(isTimed('2026-04-26T10:00:00+08:00', '2026-04-26T10:00:00+08:00')).toBe(true);
    expect(isTimed('2026-04-26 after-close')).toBe(true);
  });

  test('is nowhere before the first session shown or after the last', () => {
    expect(placed('2026-04-21', 'during')).toBeUndefined();
    expect(placed('2026-04-28', 'during')).toBeUndefined();
  });
});

test('the line is told by the phase of the day, dotted where only the date is known', async () => {
  const { plot, render } = await openPlotter();
  const drawn = (isTimed: boolean) =>
    render({ marks: announcementMarks(usualVoice, plot, 'post-close', { at: 0.5, isTimed }, sessions) }, 'x');
  expect(drawn(true)).toContain('announced after the close');
  expect(drawn(true)).toContain('stroke-dasharray="6 3"');
  expect(drawn(false)).toContain('stroke-dasharray="1 4"');
});
