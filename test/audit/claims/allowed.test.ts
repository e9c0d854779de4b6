import { expect, test } from 'vitest';
import { allowedBy } from '../../../src/audit/claims/allowed.ts';
import type { Figure } from '../../../src/audit/claims/figure.ts';
import type { Bound } from '../../../src/audit/claims/vocabulary.ts';

const figure = (size: number, unit: number): Figure => ({ sign: 0, size, unit, isPercent: true });
const allowed = (bound: Bound | undefined, direction: 1 | -1, ...figures: Figure[]) =>
  allowedBy({ figures, direction, bound });

test('a figure holds to half a unit of its last digit, “about” to a whole one', () => {
  expect(allowed(undefined, 1, figure(0.5, 0.01))).toEqual({
    form: 'figure',
    lower: 0.5,
    upper: 0.5,
    isStrict: false,
    tolerance: 0.005,
  });
  expect(allowed('about', 1, figure(0.5, 0.01)).tolerance).toBe(0.01);
});

test('a range is as exact as its coarser end, and stands in order whichever end comes first', () => {
  const [seven, ten] = [figure(0.07, 0.01), figure(0.105, 0.001)];
  expect(allowed(undefined, 1, seven, ten)).toMatchObject({ lower: 0.07, upper: 0.105, tolerance: 0.005 });
  expect(allowed(undefined, 1, ten, seven)).toEqual(allowed(undefined, 1, seven, ten));
  expect(allowed(undefined, -1, seven, ten)).toMatchObject({ lower: -0.105, upper: -0.07 });
});

test('a bound has no tolerance: its words say on which side it is', () => {
  const half = figure(0.5, 0.25);
  expect(allowed('over', -1, half)).toMatchObject({
    lower: Number.NEGATIVE_INFINITY,
    upper: -0.5,
    isStrict: true,
  });
  expect(allowed('at-least', 1, half)).toMatchObject({ lower: 0.5, isStrict: false, tolerance: 0 });
  expect(allowed('under', 1, half)).toMatchObject({ lower: 0, upper: 0.5, isStrict: true, tolerance: 0 });
  expect(allowed('nearly', 1, half)).toMatchObject({
    lower: 0.25,
    upper: 0.5,
    isStrict: false,
    tolerance: 0,
  });
});

test('nearly nothing is no fall', () => {
  expect(allowed('nearly', 1, figure(0, 0.01))).toMatchObject({ lower: 0, upper: 0 });
});
