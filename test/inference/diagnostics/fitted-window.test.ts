import { expect, test } from 'vitest';
import { models } from '../../../src/models/registry.ts';
import { fitTo, sessionsFrom, withEvent } from './made-up.ts';

const sessions = withEvent(sessionsFrom(9, 30));
const returns = sessions.returns.map((value, t) => (t === 4 ? Number.NaN : value));
const sum = (values: Float64Array) => values.reduce((total, v) => total + (Number.isNaN(v) ? 0 : v), 0);

test('residuals are as long as the estimation window, NaN where missing, and sum to nothing', () => {
  for (const id of ['market-model', 'market-adjusted'] as const) {
    const fit = fitTo({ ...sessions, returns }, [0, 2], models[id]);
    expect(fit.residuals).toHaveLength(30);
    expect(fit.known).toBe(29);
    expect(fit.residuals[4]).toBeNaN();
    expect(sum(fit.residuals)).toBeCloseTo(0, 12);
    expect(sum(fit.residuals.map((value) => value ** 2))).toBeCloseTo(fit.squares, 15);
  }
});

test('the design is that of the model', () => {
  expect(fitTo(sessions).design).toHaveLength(2);
  expect(fitTo(sessions).hasConstant).toBe(true);
  expect(fitTo(sessions, [0, 2], models['market-adjusted']).hasConstant).toBe(false);
});

test('an event window that ends before day 0 lies before the event as a whole', () => {
  expect(fitTo(sessions, [-6, -4]).beforeEvent!.days).toBe(3);
  expect(fitTo(sessions).beforeEvent).toBeUndefined();
});
