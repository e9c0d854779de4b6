import { expect, test } from 'vitest';
import { numberAt, wordsAt } from '../../../src/report/charts/claim-labels.ts';

/** A claim of +3 % on an axis of a thousandth a pixel: words reach 1.6 % beyond a bar. */
const claimed = { figures: [0.03], pixel: 0.001 };

test('the number of a bar that ends just below the line stands beyond the line', () => {
  expect(numberAt(0.0265, claimed)).toBe(0.03);
  expect(numberAt(0.0265, { ...claimed, figures: [0.042, 0.03] })).toBe(0.042);
  expect(numberAt(-0.0265, { ...claimed, figures: [-0.03] })).toBe(-0.03);
});

test('a number no line strikes through stands at the end of its bar', () => {
  for (const move of [0.0301, 0.01, 0, -0.0265, Number.NaN]) expect(numberAt(move, claimed)).toBe(move);
});

test('the words of a claim stand at the right, at the left where a number is there, else above the numbers', () => {
  const at = (...moves: number[]) => wordsAt('claimed +3%', moves, 80, claimed);
  expect(at(0.0265, 0.01, -0.01)).toEqual({ side: 'right', above: 8 });
  expect(at(0.0265, 0.01, Number.NaN)).toEqual({ side: 'right', above: 8 });
  expect(at(-0.01, 0.01, 0.0265)).toEqual({ side: 'left', above: 8 });
  expect(at(0.03, 0.01, 0.0265)).toEqual({ side: 'right', above: 24 });
});

test('words longer than a session meet the numbers of its neighbours, too', () => {
  expect(wordsAt('claimed +3%', [0.01, 0.01, 0.0265, 0], 40, claimed).side).toBe('left');
});
