import { expect, test } from 'vitest';
import { models } from '../../src/models/registry.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const details = (at: number, settings = {}) => {
  const study = studyOf(
    market(5, 1, 120),
    [eventOn(60, 'S0'), { ...eventOn(at, 'S0'), event_id: 'late' }],
    settings,
  );
  const { tables } = runStudy(study);
  return rowsOf(tables.events).find(({ event_id }) => event_id === 'late')!;
};

test('a window that leaves the prices says how many sessions it needs and how many there are', () => {
  expect(details(119)).toMatchObject({
    reason: 'window-leaves-sample',
    detail: expect.stringMatching(
      /^it needs \d+ sessions before day 0 and \d+ after, prices have 119 and 0$/,
    ),
  });
});

test('too few days are those that are asked for by the study, or by the coefficients of the model', () => {
  const few = { estimationWindow: [-14, -11], minimumObservations: 3 };
  expect(() => details(62, { ...few, models: ['dimson(3)'] })).toThrow(
    '0 estimation days have everything the model needs and 3 sessions either side, its coefficients need 9',
  );
  expect(() => details(62, { ...few, models: ['scholes-williams'] })).toThrow(
    '2 estimation days have everything the model needs and 1 session either side, its coefficients need 3',
  );
  expect(() => details(62, { ...few, models: ['market-model-garch'] })).toThrow(
    '4 estimation days have everything the model needs, its coefficients need 6',
  );
});

test('a model of the caller’s own that does not say how few days it needs is told by the reason alone', () => {
  const { detail, reason } = (() => {
    const mine = { ...models['market-model'], fit: () => 'too-few-observations' as const };
    const study = studyOf(market(5, 1, 120), [eventOn(60, 'S0')], { models: ['mine', 'market-model'] });
    const { tables } = runStudy(study, { models: { ...models, mine } });
    return rowsOf(tables.models).find(({ model }) => model === 'mine') as Record<string, unknown>;
  })();
  expect([reason, detail]).toEqual(['too-few-observations', '']);
});
