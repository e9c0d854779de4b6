import { expect, test } from 'vitest';
import { eventDayPosterior } from '../../src/audit/event-day-posterior.ts';

test('sessions alike are as probable, whatever their sign', () => {
  expect([...eventDayPosterior([0.7, -0.7, 0.7, -0.7])]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test('the odds of two sessions are those of their likelihoods under a jump of three deviations', () => {
  const density = (x: number, variance: number) => Math.exp(-(x ** 2) / (2 * variance)) / Math.sqrt(variance);
  const likelihood = (x: number) => density(x, 10) / density(x, 1);
  const [a, b] = eventDayPosterior([2.5, 1]);
  expect(a! / b!).toBeCloseTo(likelihood(2.5) / likelihood(1), 12);
});

test('a score a hundred deviations out does not overflow, and a missing one has no probability', () => {
  expect([...eventDayPosterior([100, 0, Number.NaN])]).toEqual([1, 0, Number.NaN]);
});
