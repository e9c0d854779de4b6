import { describe, expect, test } from 'vitest';
import { type EventRow, readEvents } from '../../src/events/event.ts';
import { observationId, repeatedIds } from '../../src/events/repeated-ids.ts';
import { listInPieces } from '../../src/numeric/list.ts';

const row = (event_id: string, security: string, own: Partial<EventRow> = {}): EventRow => ({
  event_id,
  announced_at: '2026-04-24',
  security,
  ...own,
});
const told = (...rows: EventRow[]) =>
  readEvents(rows, { file: 'e.csv', lines: rows.map((_, i) => i + 2) }).findings.map(({ line, message }) => [
    line,
    message,
  ]);

test('an observation is called by its event and its security', () => {
  expect(observationId('v4', '0981.HK')).toBe('v4:0981.HK');
});

describe('two observations of one id', () => {
  const first =
    'event_id of event "a" must give each observation, event_id:security, an id of its own, got "a:b:c"; event "a:b" has it, too: write "a:b" without a colon';

  test('are refused at the line of the second, whichever of the two has the colon', () => {
    expect(told(row('x', 'c'), row('a:b', 'c'), row('a', 'B b:c'))).toEqual([[4, first]]);
    expect(told(row('a', 'B b:c'), row('x', 'c'), row('a:b', 'c d'))).toEqual([
      [4, first.replace('event "a"', 'event "a:b"').replace('event "a:b" has', 'event "a" has')],
    ]);
  });

  test('are found however many colons there are', () => {
    expect(told(row('a:b:c', 'd'), row('a', 'b:c:d'))).toHaveLength(1);
    expect(told(row('a:b:c', 'd'), row('a:b', 'c:d'), row('a', 'b:c:d'))).toHaveLength(2);
  });

  test('may be a confounder that names no security, which goes by its own id', () => {
    expect(told(row('a', 'b'), row('a:b', '', { kind: 'confounder' }))).toHaveLength(1);
  });

  test('are not those of colons alone', () => {
    expect(told(row('a:b', 'c'), row('a', 'c'), row('b', 'NASDAQ:AAPL'), row('b:NYSE', 'AAPL'))).toEqual([]);
    expect(told(row('2026-04-24T10:00', 'A:B'), row('2026-04-24T10:30', 'A:B'))).toEqual([]);
  });

  test('are not told again of an event that stands twice, nor of a row that is wrong', () => {
    const twice = told(row('a', 'b:c'), row('a', 'b:c'), row('a:b', 'd'));
    expect(twice).toEqual([[3, expect.stringContaining('must stand once')]]);
    const odd = { ...row('a:b', 'c'), announced_at: 'soon' };
    expect(told(row('a', 'b:c'), odd)).toHaveLength(1);
  });

  test('are found in rows that are made as they are asked for, which are not made where no id begins with another', () => {
    let made = 0;
    const pieces = [[row('a', 'b:c')], [row('a:b', 'c')]];
    const rows = listInPieces([1, 1], (piece) => {
      made++;
      return pieces[piece]!;
    });
    const find = (...ids: string[]) =>
      repeatedIds(
        rows,
        new Set(ids),
        (cell) => cell.split(' '),
        () => true,
      ).map(({ place }) => place);
    expect(find('a', 'b:c', 'd:e:f')).toEqual([]);
    expect(made).toBe(0);
    expect(find('a', 'a:b')).toEqual([1]);
    expect(readEvents(rows, { file: 'e.csv', lines: [2, 3] }).findings).toMatchObject([{ line: 3 }]);
  });
});
