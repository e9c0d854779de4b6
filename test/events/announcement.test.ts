import { describe, expect, it } from 'vitest';
import { must } from '../../src/errors/message.ts';
import { isComplaint, parseAnnouncement, phaseIn } from '../../src/events/announcement.ts';
import { parseDay } from '../../src/time/day.ts';

function complaint(text: string): string {
  const read = parseAnnouncement(text);
  return isComplaint(read) ? must(read) : `read as ${read.kind}`;
}

describe('an announcement', () => {
  it('may be a date, its time unknown', () => {
    expect(parseAnnouncement('2025-01-20')).toEqual({
      kind: 'date',
      day: parseDay('2025-01-20'),
      text: '2025-01-20',
    });
  });

  it('may be a date with its phase, in the words of earnings calendars too', () => {
    const phase = (text: string) => {
      const read = parseAnnouncement(text);
      return 'phase' in read ? read.phase : read;
    };
    expect(['before-open', 'BMO', 'bmo'].map((word) => phase(`2026-04-23 ${word}`))).toEqual(
      Array(3).fill('before-open'),
    );
    expect(['during', 'DMH'].map((word) => phase(`2026-04-23 ${word}`))).toEqual(Array(2).fill('during'));
    expect(['after-close', 'AMC'].map((word) => phase(`2026-04-23 ${word}`))).toEqual(
      Array(2).fill('after-close'),
    );
  });

  it('may name the exchange its phase is of', () => {
    expect(parseAnnouncement(' 2026-04-23  after-close xnys ')).toMatchObject({
      kind: 'phase',
      day: parseDay('2026-04-23'),
      exchange: 'XNYS',
      text: ' 2026-04-23  after-close xnys ',
    });
    expect(parseAnnouncement('2026-04-23 AMC')).not.toHaveProperty('exchange');
  });

  it('may be an instant, and keeps what its source said', () => {
    expect(parseAnnouncement('2026-04-24T10:45:51[Asia/Hong_Kong]')).toEqual({
      kind: 'instant',
      instant: Date.UTC(2026, 3, 24, 2, 45, 51),
      text: '2026-04-24T10:45:51[Asia/Hong_Kong]',
    });
    expect(parseAnnouncement('2026-04-24 10:45:51+08:00')).toMatchObject({ kind: 'instant' });
  });

  it('must say the zone of its time', () => {
    expect(complaint('2026-04-24T10:45:51')).toBe(
      'announced_at must say its zone, got "2026-04-24T10:45:51"; write 2026-04-24T02:45:51Z, ' +
        '2026-04-24T10:45:51+08:00 or 2026-04-24T10:45:51[Asia/Hong_Kong]',
    );
    expect(complaint('2026-04-24 10:45')).toMatch(/^announced_at must say its zone/);
  });

  it('must be on a day that was', () => {
    expect(complaint('2026-02-30')).toMatch(
      /^announced_at must be a day of the calendar, got "2026-02-30"; there is no such date/,
    );
    expect(complaint('2026-02-30 BMO')).toMatch(/^announced_at must be a day of the calendar/);
    expect(complaint('')).toMatch(/got nothing/);
    expect(complaint('2026-04-23 AMC XNYS maybe')).toMatch(/^announced_at must be a date/);
  });

  it('must have its date as ISO has it, and is told how that would be', () => {
    expect(complaint('03/03/2025')).toBe(
      'announced_at must have its date as YYYY-MM-DD (ISO), got "03/03/2025"; write 2025-03-03',
    );
    expect(complaint('24/04/2026 AMC')).toMatch(/; write 2026-04-24$/);
  });

  it('must have a phase there is, at an exchange there is', () => {
    expect(complaint('2026-04-23 after-clos')).toMatch(
      /must have a known phase after its date, got "2026-04-23 after-clos"; did you mean "after-close"\?/,
    );
    expect(complaint('2026-04-23 AMC XNYZ')).toMatch(/must name a known exchange .* did you mean "XNYS"\?/);
    expect(complaint('2026-04-23 AMC toString')).toMatch(/must name a known exchange/);
    expect(complaint('2026-04-23 constructor')).toMatch(/must have a known phase/);
  });
});

describe('the phase a cell names', () => {
  it('is read without its exchange, and there is none in an instant or a date', () => {
    expect(phaseIn('2026-04-23 BMO XNYS')).toBe('before-open');
    expect(phaseIn(' 2026-04-23  after-close')).toBe('after-close');
    expect(phaseIn('2026-04-23')).toBeUndefined();
    expect(phaseIn('2026-04-24T02:45:51Z')).toBeUndefined();
    expect(phaseIn('2026-04-24 10:45:51+08:00')).toBeUndefined();
  });
});
