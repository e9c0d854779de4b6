import { expect, test } from 'vitest';
import type { EventRow } from '../../src/events/event.ts';
import { columnFaults, isCarried, ownColumns } from '../../src/events/event-columns.ts';

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

test('a second column of a name that is read is warned of: one of them goes unread', () => {
  expect(columnFaults([row({ group: 'x', Group: 'y' })], source)).toMatchObject([
    {
      severity: 'warning',
      code: 'repeated-column',
      column: 'Group',
      line: 4,
      message:
        'the column Group is carried along unread, since there is a column group; rename it, or remove one of them',
    },
  ]);
});

test('columns that a backtest reads are read, and carried along all the same; size is no slip for side', () => {
  expect(ownColumns).toEqual(expect.arrayContaining(['side', 'scheduled_on']));
  expect(['side', 'scheduled_on', 'analyst', 'label'].filter(isCarried)).toEqual([
    'side',
    'scheduled_on',
    'analyst',
  ]);
  expect(columnFaults([row({ size: '1' })], undefined)).toEqual([]);
  expect(columnFaults([row({ schedule_on: '' })], undefined)[0]!.message).toContain('"scheduled_on"');
});
