import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../src/errors/error.ts';
import {
  type DayRange,
  holdsDayZero,
  lengthOf,
  planWindows,
  windowFaults,
  windowName,
} from '../../src/events/windows.ts';

const messages = (...windows: Parameters<typeof windowFaults>) =>
  windowFaults(...windows).map(({ message }) => message);

test('a window counts both its ends', () => {
  expect([lengthOf([0, 0]), lengthOf([-10, 10]), lengthOf([-250, -11])]).toEqual([1, 21, 240]);
});

test('a window holds day 0 from its first day to its last', () => {
  const windows: DayRange[] = [
    [0, 0],
    [-1, 1],
    [0, 5],
    [-5, 0],
    [1, 5],
    [-9, -2],
  ];
  expect(windows.map(holdsDayZero)).toEqual([true, true, true, true, false, false]);
});

describe('windows', () => {
  test('that are sound are planned as given', () => {
    expect(
      planWindows(
        [-250, -11],
        [-10, 10],
        [
          [0, 0],
          [-10, 10],
        ],
      ),
    ).toEqual({
      estimation: [-250, -11],
      event: [-10, 10],
      windows: [
        [0, 0],
        [-10, 10],
      ],
    });
  });

  test('stay as they were planned, whatever becomes of the arrays they were made from', () => {
    const estimation: [number, number] = [-20, -11];
    const event: [number, number] = [-10, 10];
    const windows: [number, number][] = [[0, 0]];
    const plan = planWindows(estimation, event, windows);
    estimation[1] = -5;
    event[0] = -30;
    windows[0]![0] = 5;
    windows.push([90, 99]);
    expect(plan).toEqual({ estimation: [-20, -11], event: [-10, 10], windows: [[0, 0]] });
    for (const part of [plan, plan.estimation, plan.event, plan.windows, plan.windows[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test('may touch, but the estimation window may not hold a day of the event window', () => {
    expect(messages([-250, -11], [-10, 10], [])).toEqual([]);
    expect(messages([-250, -10], [-10, 10], [])).toEqual([
      'estimationWindow must end before the event window [-10,10] begins, got [-250,-10]; ' +
        'end it at -11 or earlier, so that the event does not enter its own yardstick',
    ]);
  });

  test('that end before they begin are told which way round', () => {
    expect(messages([-11, -250], [-10, 10], [])).toEqual([
      'estimationWindow must end on or after the day it begins, got [-11,-250]; write [-250, -11]',
    ]);
    expect(messages([-250, -11], [10, -10], [])).toEqual([
      'eventWindow must end on or after the day it begins, got [10,-10]; write [-10, 10]',
    ]);
  });

  test('outside the event window are named by their place in the list, as other faults of a list are', () => {
    expect(
      messages(
        [-250, -11],
        [-10, 10],
        [
          [0, 0],
          [0, 11],
          [-20, -15],
        ],
      ),
    ).toEqual([
      'windows[1] must lie inside the event window [-10,10], got [0,11]; widen eventWindow or shorten the window',
      'windows[2] must lie inside the event window [-10,10], got [-20,-15]; widen eventWindow or shorten the window',
    ]);
  });

  test('are faulted at their keys', () => {
    const faults = windowFaults(
      [-250, 0],
      [-10, 10],
      [
        [0, 0],
        [0, 11],
      ],
    );
    expect(faults.map(({ column }) => column)).toEqual(['estimationWindow', 'windows/1']);
  });

  test('that are not sound make no plan, and every fault is said', () => {
    const plan = () => planWindows([-250, -5], [-10, 10], [[0, 11]]);
    expect(plan).toThrow(QuestionError);
    expect(plan).toThrow(/estimationWindow must end before[^\n]*\n[^\n]*windows[^\n]* must lie inside/);
  });

  test('are counted in whole sessions', () => {
    const plan = () => planWindows([Number.NaN, -11], [-10, 10.5], [[0, 0]]);
    expect(plan).toThrow(QuestionError);
    expect(plan).toThrow(
      'estimationWindow must be two whole numbers of sessions, got [NaN,-11]\neventWindow must be two whole numbers of sessions, got [-10,10.5]',
    );
    expect(() => planWindows(undefined as never, [-10, 10], [[0, 0]])).toThrow(
      'estimationWindow must be two whole numbers of sessions, got nothing',
    );
    expect(() => planWindows([-250, -11], [-10, 10], [[0, Number.POSITIVE_INFINITY]])).toThrow(
      'windows[0] must be two whole numbers of sessions, got [0,Infinity]',
    );
  });

  test('planned never share a day between estimation and event, nor leave the event window', () => {
    const range = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(range, range, range, (estimation: DayRange, event: DayRange, window: DayRange) => {
        const isSound = windowFaults(estimation, event, [window]).length === 0;
        const hasOrder = [estimation, event, window].every(([from, to]) => from <= to);
        const isApart = estimation[1] < event[0];
        const isInside = window[0] >= event[0] && window[1] <= event[1];
        expect(isSound).toBe(hasOrder && isApart && isInside);
      }),
    );
  });
});

test('an estimation window that holds day 0 is refused, wherever the event window lies', () => {
  expect(() => planWindows([-100, 5], [6, 10], [[6, 10]])).toThrow(
    'estimationWindow must end before day 0, got [-100,5]; end it at -1 or earlier, so that the event does not enter its own yardstick',
  );
});

test('a window is named by its signed days', () => {
  expect([windowName(-5, 5), windowName(0, 0)]).toEqual(['[−5, +5]', '[0, 0]']);
});
