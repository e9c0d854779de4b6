import { describe, expect, test } from 'vitest';
import { tickLabels } from '../../../src/report/charts/tick-labels.ts';
import { decimal, percent } from '../../../src/report/numbers.ts';

describe('ticks', () => {
  test('are told with the decimals of the step between them', () => {
    expect(tickLabels(percent, 100).transform([-0.01, -0.005, 0, 0.005, 0.01])).toEqual([
      '−1.0 %',
      '−0.5 %',
      '0.0 %',
      '+0.5 %',
      '+1.0 %',
    ]);
    expect(tickLabels(percent, 100).transform([-0.2, 0, 0.2])).toEqual(['−20 %', '0 %', '+20 %']);
    expect(tickLabels(decimal).transform([0.03, 0.0325, 0.035])).toEqual(['0.0300', '0.0325', '0.0350']);
  });

  test('know how large the largest of them is', () => {
    const { transform } = tickLabels((tick, _, largest) => `${tick} of ${largest}`, 100);
    expect(transform([-3, 0, 2])).toEqual(['-3 of 300', '0 of 300', '2 of 300']);
  });

  test('have none of the bits that a sum of binary fractions leaves', () => {
    expect(tickLabels(decimal).transform([0.1 + 0.2, 0.7 + 0.1])).toEqual(['0.3', '0.8']);
    expect(tickLabels(percent, 100).transform([0.07, 0.14])).toEqual(['+7 %', '+14 %']);
  });

  test('are told by the decimals of one where there is one, and not at all where there is none', () => {
    expect(tickLabels(decimal).transform([0.25])).toEqual(['0.25']);
    expect(tickLabels(decimal).transform([])).toEqual([]);
    expect(tickLabels(decimal).transform([1 / 3])).toEqual(['0.33333333']);
  });
});
