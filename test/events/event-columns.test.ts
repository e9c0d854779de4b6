import { expect, test } from 'vitest';
import type { EventRow } from '../../src/events/event.ts';
import { columnFaults, ownColumns } from '../../src/events/event-columns.ts';

const row = (own: Record<string, string>): EventRow => ({
  event_id: 'a',
  announced_at: '2026-04-24',
  security: 'A',
  ...own,
});
const source = { file: 'events.csv', lines: [5], header: 4 };

test('a column of the user’s own that would hide one of the results is refused at the header', () => {
  expect(columnFaults([row({ exchange: 'x' })], source)).toMatchObject([
    { severity: 'error', code: 'bad-event', column: 'exchange', file: 'events.csv', line: 4 },
  ]);
});

test('a column that is a slip away from one that is read is warned of, where the rows do not have that one', () => {
  expect(columnFaults([row({ grup: 'x' })], undefined)).toMatchObject([
    {
      severity: 'warning',
      code: 'misspelt-column',
      message: 'the column grup is carried along unread; did you mean "group"?',
    },
  ]);
  expect(columnFaults([row({ grup: 'x', group: 'y' })], undefined)).toEqual([]);
});

test('columns that are read, and others of the user’s own, are as they should be', () => {
  const all = Object.fromEntries(ownColumns.map((column) => [column, '']));
  expect(columnFaults([row({ ...all, desk: 'x' })], source)).toEqual([]);
});
