import { expect, test } from 'vitest';
import { eventWindowSettings, windowsOf } from '../../../src/study/settings/event-window.ts';
import * as z from '../../../src/study/zod.ts';

test('two weeks either side of day 0 are looked at, and what days there are is kept', () => {
  expect(z.strictObject(eventWindowSettings).parse({})).toMatchObject({
    eventWindow: [-10, 10],
    missingEventDay: 'keep',
  });
});

test('windows that are named are those that are summed over', () => {
  expect(windowsOf({ eventWindow: [-10, 10], windows: [[2, 3]] })).toEqual([[2, 3]]);
});

test('where none is named, the usual windows that fit are; where none fits, the event window', () => {
  const usual = (...eventWindow: [number, number]) => windowsOf({ eventWindow });
  expect(usual(-5, 5)).toHaveLength(4);
  expect(usual(-1, 1)).toEqual([
    [0, 0],
    [-1, 1],
    [0, 1],
  ]);
  expect(usual(0, 1)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(usual(2, 9)).toEqual([[2, 9]]);
});
