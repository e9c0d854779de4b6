import { expect, test } from 'vitest';
import { figureAt } from '../../../src/audit/claims/figure.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';

const figure = (text: string) => figureAt(tokensOf(text), 0);

test('a figure is a fraction with its sign, and as exact as its digits', () => {
  expect(figure('-16.97%')).toEqual({
    value: { sign: -1, size: 0.1697, unit: 0.0001, isPercent: true },
    next: 3,
  });
  expect(figure('+10 x')).toEqual({ value: { sign: 1, size: 0.1, unit: 0.01, isPercent: false }, next: 2 });
  expect(figure('10.0%')!.value).toEqual({ sign: 0, size: 0.1, unit: 0.001, isPercent: true });
});

test('a sign or a word alone is none, nor are more digits than a double holds', () => {
  for (const text of ['', '+', 'up', '%', '--10%', '1'.repeat(16), `0.${'1'.repeat(20)}%`])
    expect(figure(text)).toBeUndefined();
});
