import { describe, expect, test } from 'vitest';
import { columnOnOrAfter, freeRows } from '../../../src/study/simulation/room.ts';
import { parseDay } from '../../../src/time/day.ts';
import { dateOf } from '../made-up.ts';
import { placeboSimulation } from './placebo-study.ts';

const { rooms } = placeboSimulation();
const [room] = [...rooms.values()];
const free = (session: number) => freeRows(room!, session).map((row) => room!.panel.securities[row]!.symbol);

describe('the room of an exchange', () => {
  test('begins with a whole estimation window and ends with a whole event window', () => {
    expect([free(39), free(40)]).toEqual([[], ['S0', 'S1', 'S2']]);
    expect([free(194), free(195)]).toEqual([['S0', 'S1', 'S2'], []]);
    expect([free(-1), free(10_000)]).toEqual([[], []]);
  });

  test('leaves out days whose event window meets that of an event of the same security', () => {
    expect(free(69)).toEqual(['S0', 'S1', 'S2']);
    for (const session of [70, 80, 90]) expect(free(session)).toEqual(['S2']);
    expect(free(91)).toEqual(['S0', 'S1', 'S2']);
  });

  test('leaves out days around rivals, too, and securities that are not studied', () => {
    expect(free(150)).toEqual(['S1', 'S2']);
    expect(free(180)).not.toContain('S3');
  });
});

test('a date without a session stands for the next one', () => {
  const saturday = parseDay('2024-01-06')!;
  expect(columnOnOrAfter(room!, saturday)).toBe(5);
  expect(columnOnOrAfter(room!, parseDay(dateOf(17))!)).toBe(17);
});

test('securities without returns enough are not free', () => {
  const gappy = placeboSimulation({ minimumObservations: 31, estimationWindow: [-41, -11] });
  const [own] = [...gappy.rooms.values()];
  // The first return of all is missing: a window that needs every day cannot begin with it.
  expect([freeRows(own!, 41).length, freeRows(own!, 42).length]).toEqual([0, 3]);
});
