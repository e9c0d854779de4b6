import { expect, test } from 'vitest';
import { wildBootstrap } from '../../../src/inference/resampling/wild.ts';
import { madeUp } from './made-up.ts';

const { values, uniforms } = madeUp(1, 8, 2, 25);

test('weights of one leave the sample as it is: every draw is as extreme', () => {
  const outcome = wildBootstrap(values, uniforms, () => 1);
  if ('reason' in outcome) throw new Error(outcome.reason);
  expect(outcome.pValues).toEqual({ 'two-sided': 1, greater: 1, less: 1 });
  for (const estimate of outcome.estimates!) expect(estimate).toBeCloseTo(values.mean, 14);
});

test('a weight is asked for once a date and draw', () => {
  const asked: number[] = [];
  wildBootstrap(values, uniforms, (uniform) => {
    asked.push(uniform);
    return 1;
  });
  expect(asked).toEqual(Array.from({ length: 25 }, (_, draw) => [...uniforms.row(draw)]).flat());
});
