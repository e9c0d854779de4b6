import { expect, test } from 'vitest';
import { keyHeight, keyMarks, seriesClass } from '../../../src/report/charts/key.ts';
import { openPlotter } from '../../../src/report/svg.ts';

const { plot, render } = await openPlotter();
const drawn = (isDashed: boolean, name = 'one') =>
  render({ marks: keyMarks(plot, 3, name, { color: '#123456', isDashed }) }, 'a key of one name');

test('a series and its two marks in the key bear one number, by which a page shows and hides them', () => {
  expect(seriesClass(3)).toBe('series series-3');
  expect(drawn(false).match(/class="key key-3"/g)).toHaveLength(2);
});

test('the dot of a dashed line is hollow, and a long name is cut', () => {
  expect(drawn(true)).toContain('fill="none"');
  expect(drawn(false)).toContain('fill="#123456"');
  expect(drawn(false, 'x'.repeat(300))).toContain(`>${'x'.repeat(25)}…<`);
});

test('names stand two a line', () => {
  expect([1, 2, 3].map(keyHeight)).toEqual([18, 18, 36]);
});
