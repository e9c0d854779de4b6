import { expect, test } from 'vitest';
import { alignmentText } from '../../../src/report/terminal/alignment.ts';
import { atInstant, tableOf, v4 } from '../made-up.ts';

const { events } = v4.result.tables;

test('a wide terminal shows instant, local time, phase, session and rule in columns', () => {
  const text = alignmentText(events, { color: false, width: 160 });
  expect(text).toMatch(/security +instant \(UTC\) +local time +phase +session +rule/);
  expect(text).toMatch(
    /0981\.HK +2026-04-24T02:45:51Z +2026-04-24T10:45:51\+08:00 +during +Fri 2026-04-24 +during the session, that session/,
  );
  expect(text).toContain('otherwise Friday 24 April 2026 if the news came before that date');
  expect(text).toContain('rival event, not studied');
});

test('a narrow terminal shows the same line by line', () => {
  const text = alignmentText(events, { color: false, width: 70 });
  expect(text).toContain('0981.HK → Mon 2026-04-27 · non-session · date without a time, the');
  expect(text.split('\n').every((row) => row.length <= 70)).toBe(true);
});

test('an announcement without a session says so, and why', () => {
  const lost = {
    ...atInstant,
    event_date: '',
    status: 'excluded',
    reason: 'outside-prices',
    detail: 'prices end early',
  };
  const text = alignmentText(tableOf('events', [lost]), { color: false, width: 90 });
  expect(text).toContain('no session');
  expect(text).toContain('0981.HK is excluded: its day 0 lies outside the prices: prices end early');
});

test('a confounder of every security says that it is one', () => {
  const all = {
    event_id: 'fomc',
    observation: 'fomc',
    kind: 'confounder',
    status: 'excluded',
    reason: 'confounder',
  };
  const text = alignmentText(tableOf('events', [all]), { color: false, width: 90 });
  expect(text).toContain('held against every security');
});
