import { expect, test } from 'vitest';
import { models } from '../../../src/models/registry.ts';
import { estimationSettings, tooManyWanted } from '../../../src/study/settings/estimation.ts';
import * as z from '../../../src/study/zod.ts';

const estimation = z.strictObject(estimationSettings(models));

test('the market model is estimated from a year that ends two weeks before the event', () => {
  expect(estimation.parse({})).toEqual({
    models: ['market-model'],
    estimationWindow: [-250, -11],
    minimumObservations: 100,
  });
});

test('a model is named once', () => {
  expect(estimation.safeParse({ models: ['capm', 'capm'] }).success).toBe(false);
});

test('as many days may be wanted as the window has, and not one more', () => {
  const wanting = (minimumObservations: number) =>
    tooManyWanted({ estimationWindow: [-50, -11], minimumObservations }).map(({ column }) => column);
  expect(wanting(40)).toEqual([]);
  expect(wanting(41)).toEqual(['minimumObservations']);
});

test('the usual number of days is nobody’s: where the window has fewer, it is the window that is told', () => {
  const [fault] = tooManyWanted({ estimationWindow: [-50, -11], minimumObservations: 100 });
  expect(fault).toMatchObject({ column: 'estimationWindow', code: 'bad-value' });
});

test('of one session one is spoken, and no advice is given that would be refused', () => {
  const [fault] = tooManyWanted({ estimationWindow: [-11, -11], minimumObservations: 60 });
  expect(fault!.message).toBe(
    'minimumObservations must be at most the 1 session of estimationWindow, got 60; widen the window',
  );
});

test('of a window that ends before it begins the windows’ own fault is enough', () => {
  expect(tooManyWanted({ estimationWindow: [-11, -50], minimumObservations: 100 })).toEqual([]);
});
