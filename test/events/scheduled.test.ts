import { expect, test } from 'vitest';
import { readEvents } from '../../src/events/event.ts';

const row = { event_id: 'a', announced_at: '2025-06-12', security: 'A' };
const findings = (scheduled_on: string, own: object = {}) =>
  readEvents([{ ...row, scheduled_on, ...own }], { file: 'events.csv', lines: [2] }).findings;

test('a cell that is no ISO date is told at its row, with the value', () => {
  for (const given of ['foo', '2025-05-20T10:00Z']) {
    expect(findings(given)).toEqual([
      {
        severity: 'error',
        code: 'bad-event',
        file: 'events.csv',
        line: 2,
        column: 'scheduled_on',
        value: given,
        message: `scheduled_on of event "a" must be an ISO date, such as 2026-04-24, got "${given}"; write the day since when the date of the announcement was public, or leave it empty where it was not`,
      },
    ]);
  }
});

test('a day that never was, and a date in another form, are told as that', () => {
  expect(findings('2025-06-31')[0]!.message).toMatch(/must be a day of the calendar, got "2025-06-31"/);
  expect(findings('20250501')[0]!.message).toMatch(/must have its date as YYYY-MM-DD .*; write 2025-05-01$/);
});

test('a date after the announcement is refused, of an instant one later than it was anywhere', () => {
  expect(findings('2025-06-13')[0]!.message).toMatch(
    /^scheduled_on of event "a" must be no later than the announcement, got "2025-06-13"/,
  );
  const late = { announced_at: '2025-06-12T12:00:00Z' };
  expect(findings('2025-06-13', late)).toEqual([]);
  expect(findings('2025-06-14', late)).toHaveLength(1);
});

test('a day no later, nothing at all, and the date of an announcement that cannot be read are not complained of', () => {
  for (const given of ['2025-06-12', '2025-05-01', '']) expect(findings(given)).toEqual([]);
  expect(findings('2025-07-01', { announced_at: 'soon' }).map(({ column }) => column)).toEqual([
    'announced_at',
  ]);
});
