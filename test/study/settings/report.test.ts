import { expect, test } from 'vitest';
import { everything } from '../../../src/study/run.ts';
import { checkSettings } from '../../../src/study/settings.ts';

const check = (report: unknown) => checkSettings({ returns: 'simple', report }, everything);

const usual = { unit: 'percent', pngWidth: 1470, decimals: 2, stars: [0.1, 0.05, 0.01] };

test('papers print percent with two decimals, and stars at 10, 5 and 1 percent', () => {
  expect(check(undefined).value?.report).toEqual(usual);
  expect(check({ decimals: 3 }).value?.report).toEqual({ ...usual, decimals: 3 });
  expect(check({ stars: [] }).value?.report.stars).toEqual([]);
});

test('units that are none, decimals that are many and levels that rise are named', () => {
  const { faults } = check({ unit: 'basis-point', pngWidth: 5, decimals: 9, stars: [0.01, 0.05] });
  expect(faults.map(({ message }) => message)).toEqual([
    'report unit must be one of percent, basis-points, got "basis-point"; did you mean "basis-points"?',
    'report pngWidth must be at least 100, got 5',
    'report decimals must be at most 8, got 9',
    'report stars must fall: 0.1, 0.05, 0.01, got [0.01,0.05]',
  ]);
});
