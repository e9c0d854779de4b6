import { expect, test } from 'vitest';
import { uniformsByDate } from '../../../src/inference/resampling/uniforms.ts';
import { uniformsOf } from '../../../src/numeric/random.ts';

test('a date has its number in each draw, whatever other dates there are', () => {
  const alone = uniformsByDate(1, 10, Int32Array.of(105));
  const among = uniformsByDate(1, 10, Int32Array.of(100, 105, 110));
  for (const draw of [7, 0, 3]) {
    expect(among.row(draw)[1]).toBe(alone.row(draw)[0]);
    expect(alone.row(draw)[0]).toBe(uniformsOf(1, draw)(105));
  }
});

test('too many to be kept are drawn anew, to the same bits', () => {
  const dates = Int32Array.from({ length: 5000 }, (_, i) => i);
  const drawnAnew = uniformsByDate(1, 1000, dates);
  const kept = uniformsByDate(1, 3, dates);
  const first = kept.row(0).slice();
  drawnAnew.row(1);
  expect(drawnAnew.row(0)).toEqual(first);
  expect(kept.row(0)).toEqual(first);
  expect(kept.row(0)).not.toBe(kept.row(1));
  expect(drawnAnew.row(0)).toBe(drawnAnew.row(1));
});
