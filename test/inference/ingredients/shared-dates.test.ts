import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAxis, placedOn } from '../../../src/inference/ingredients/date-axis.ts';
import { sharedDates, sharedOnAxis } from '../../../src/inference/ingredients/shared-dates.ts';

test('shared dates are those in both', () => {
  expect(sharedDates(Int32Array.of(1, 2, 4, 9), Int32Array.of(2, 3, 9, 10))).toBe(2);
  expect(sharedDates(Int32Array.of(1, 2), Int32Array.of(3))).toBe(0);
  expect(sharedDates(Int32Array.of(1, 2), new Int32Array(0))).toBe(0);
});

test('of the positions that count alone', () => {
  const [a, b] = [Int32Array.of(1, 2, 3, 4), Int32Array.of(3, 4, 5, 6)];
  expect(sharedDates(a, b, 0, 1)).toBe(0);
  expect(sharedDates(a, b, 0, 2)).toBe(1);
  expect(sharedDates(b, a, 1, 3)).toBe(1);
});

/** Windows of 4 dates of a calendar that has every day, and of one that lacks every fifth. */
const windows = fc.array(fc.record({ start: fc.integer({ min: 0, max: 12 }), hasHolidays: fc.boolean() }), {
  minLength: 2,
  maxLength: 5,
});
const days = Array.from({ length: 30 }, (_, day) => day);
const calendars = [days, days.filter((day) => day % 5 !== 4)].map((dates) => Int32Array.from(dates));

test('of windows on an axis they are the same, whatever memory the dates lie in', () => {
  fc.assert(
    fc.property(
      windows,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
      (given, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const views = given.map(({ start, hasHolidays }) =>
          calendars[Number(hasHolidays)]!.subarray(start, start + 4),
        );
        // As a file has them that was read at once: in one memory, at places that say nothing.
        const inOneFile = new Int32Array(views.length * 4);
        const copies = views.map((dates, i) => {
          inOneFile.set(dates, (views.length - 1 - i) * 4);
          return inOneFile.subarray((views.length - 1 - i) * 4, (views.length - i) * 4);
        });
        for (const all of [views, copies]) {
          const axis = dateAxis(all);
          for (const a of all)
            for (const b of all) {
              const shared = [...a.subarray(from, to + 1)].filter((day) =>
                b.subarray(from, to + 1).includes(day),
              );
              expect(sharedDates(a, b, from, to)).toBe(shared.length);
              expect(sharedOnAxis(placedOn(axis, a), placedOn(axis, b), from, to)).toBe(shared.length);
            }
        }
      },
    ),
  );
});
