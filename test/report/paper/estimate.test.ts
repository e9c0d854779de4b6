import { expect, test } from 'vitest';
import { countCell, returnCell, statisticCell } from '../../../src/report/paper/estimate.ts';

const report = { unit: 'percent', decimals: 2, stars: [0.1, 0.05, 0.01] } as const;
const asked = { ...report, stars: [...report.stars] };

test('a fraction is printed in percent or basis points, its error in the same', () => {
  expect(returnCell(0.01234, 0.2, 0.005, asked)).toEqual({ value: '1.23', stars: '', error: '0.50' });
  expect(returnCell(-0.01234, 0.2, 0.005, { ...asked, unit: 'basis-points', decimals: 1 })).toEqual({
    value: '-123.4',
    stars: '',
    error: '50.0',
  });
});

test('a star for each level the p-value is below; on the level there is none', () => {
  const stars = [0.2, 0.1, 0.0999, 0.05, 0.0499, 0.01, 0.00999, Number.NaN].map(
    (p) => statisticCell(1, p, asked).stars,
  );
  expect(stars).toEqual(['', '', '*', '*', '**', '**', '***', '']);
  expect(statisticCell(1, 0, { ...asked, stars: [] }).stars).toBe('');
});

test('what is not known is empty, and what rounds to nothing has no sign', () => {
  expect(returnCell(Number.NaN, Number.NaN, Number.NaN, asked)).toEqual({ value: '', stars: '' });
  expect(statisticCell(-0.001, 0.5, asked).value).toBe('0.00');
  expect([countCell(9).value, countCell(Number.NaN).value]).toEqual(['9', '']);
});
