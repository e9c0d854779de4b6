import { expect, test } from 'vitest';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { sampleTable } from '../../../src/report/terminal/sample.ts';
import { manyObservations, v4 } from '../made-up.ts';

test('every test has a row, one that is not defined its reason', () => {
  const text = shownLines(sampleTable(v4.result), { color: false, width: 80 });
  expect(text).toContain('Sample of 2 observations');
  expect(text).toMatch(/cross-sectional-t +4\.10 +0\.1520/);
  expect(text).toContain('– sign-z: no variance: the signs are all the same');
});

test('a study without tests over observations has no such table', () => {
  expect(sampleTable(manyObservations(1))).toEqual([]);
});
