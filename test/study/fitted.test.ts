import { expect, test } from 'vitest';
import { planWindows } from '../../src/events/windows.ts';
import { fitObservation, isFitted } from '../../src/study/fitted.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const { observations, context } = prepare(studyOf(market(4, 1, 80), [eventOn(60, 'S0')]), everything);
const [observation] = observations;
const [named] = context.models;
const over = (estimation: [number, number], event: [number, number], minimum = 20) =>
  fitObservation(observation!, named!, planWindows(estimation, event, []), minimum);

test('a model is fitted over windows that are not the study’s own', () => {
  const fitted = over([-30, -4], [-3, 3]);
  expect(isFitted(fitted) && [fitted.series.returns.length, fitted.estimation.observations]).toEqual([
    34, 27,
  ]);
});

test('an observation whose windows leave the prices, or whose days are too few, says so', () => {
  expect(over([-40, -11], [-5, 30])).toBe('window-leaves-sample');
  expect(over([-40, -11], [-5, 5], 31)).toBe('too-few-observations');
});
