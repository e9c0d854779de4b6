import { expect, test } from 'vitest';
import { inColumns, widthOf } from '../../../src/report/terminal/columns.ts';
import { shownLines, styled } from '../../../src/report/terminal/line.ts';

const rows = inColumns(
  2,
  [
    ['name', 't'],
    ['中芯', '4.18'],
    [styled('bold', 'x'), '−10.00'],
  ],
  [false, true],
);

test('cells stand below each other, Chinese counted as wide, numbers to the right', () => {
  expect(shownLines(rows, { color: false, width: 80 })).toBe(
    '  name       t\n  中芯    4.18\n  x     −10.00',
  );
});

test('rows are not broken, and tell their width', () => {
  expect(shownLines(rows, { color: false, width: 4 }).split('\n')).toHaveLength(3);
  expect(widthOf(rows)).toBe(14);
});

test('a long name is cut and leaves the numbers after it on the screen; what stands last is whole', () => {
  const long = 'x'.repeat(300);
  const [row, last] = inColumns(
    2,
    [
      [long, '1'],
      ['a', long],
    ],
    [false, false],
  );
  expect(shownLines([row!], { color: false, width: 100 })).toBe(`  ${'x'.repeat(47)}…  1`);
  expect(shownLines([last!], { color: false, width: 100 })).toContain(long);
});
