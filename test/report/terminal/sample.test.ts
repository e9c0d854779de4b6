import { expect, test } from 'vitest';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { sampleTable } from '../../../src/report/terminal/sample.ts';
import { manyObservations, resultOf, v4 } from '../made-up.ts';

test('every test has a row, one that is not defined its reason', () => {
  const text = shownLines(sampleTable(v4.result), { color: false, width: 80 });
  expect(text).toContain('Sample of 2 observations');
  expect(text).toMatch(/cross-sectional-t +4\.10 +0\.1520/);
  expect(text).toContain('– sign-z: no variance: the signs are all the same');
});

test('a study without tests over observations has no such table', () => {
  expect(sampleTable(manyObservations(1))).toEqual([]);
});

test('every test of the table tests is shown or counted, be it of BHAARs alone', () => {
  const at = { group: 'all', model: 'market-model', from: 0, to: 0, n: 9, estimate: 0.02 };
  const result = resultOf({
    tests: [
      { ...at, test: 'cross-sectional-t', measure: 'CAAR' },
      { ...at, test: 'cross-sectional-t', measure: 'BHAAR' },
      { ...at, test: 'lyon-barber-tsai-t', measure: 'BHAAR' },
    ],
  });
  expect(shownLines(sampleTable(result), { color: false, width: 80 })).toContain(
    '1 more test in the table tests',
  );
});

test('where no test is of CAARs those of BHAARs are told', () => {
  const tests = [
    { group: 'all', model: 'market-model', measure: 'BHAAR', from: 0, to: 0, n: 9, estimate: 0.02 },
  ].map((row) => ({ ...row, test: 'lyon-barber-tsai-t', statistic: 2.5, p_value: 0.04 }));
  const text = shownLines(sampleTable(resultOf({ tests })), { color: false, width: 80 });
  expect(text).toContain('Sample of 9 observations');
  expect(text).toMatch(/BHAAR +\+2\.00 %/);
  expect(text).toMatch(/lyon-barber-tsai-t +2\.50 +\*\* +0\.0400/);
  expect(text).not.toContain('more test');
});

test('CAAR is the mean whatever test comes first, and windows that fewer have are named', () => {
  const caar = { group: 'all', model: 'market-model', measure: 'CAAR' };
  const result = resultOf({
    tests: [
      { ...caar, test: 'calendar-time-t', from: 0, to: 0, n: 55, estimate: 0.0004 },
      { ...caar, test: 'grank-t', from: 0, to: 0, n: 55, estimate: 0.02 },
      { ...caar, test: 'grank-t', from: -1, to: 1, n: 53, estimate: 0.03 },
    ],
  });
  const text = shownLines(sampleTable(result), { color: false, width: 80 });
  expect(text).toContain('Sample of 55 observations (53 over [−1, +1])');
  expect(text).toMatch(/CAAR +\+2\.00 % +\+3\.00 %/);
});
