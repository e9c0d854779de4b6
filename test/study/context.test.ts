import { expect, test } from 'vitest';
import { windowsAlone } from '../../src/study/context.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import type { Registries, SettingsInput } from '../../src/study/settings.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(12, 1, 80);
const context = (own: Partial<SettingsInput>) =>
  prepare(studyOf(closes, [eventOn(60, 'S0')], own), everything).context;

test('the layout of samples follows the windows', () => {
  const { shape, plan } = context({ estimationWindow: [-60, -11], eventWindow: [-2, 3], windows: [[0, 1]] });
  expect([shape.estimationDays, shape.eventDays, shape.eventStart]).toEqual([50, 6, -2]);
  expect(shape.cells).toHaveLength(6 + 1 + 1);
  expect(plan.windows).toEqual([[0, 1]]);
});

test('models come in the order named, tests by id, whatever the order named', () => {
  const { models, tests } = context({
    models: ['mean-adjusted', 'market-model'],
    tests: ['sign-z', 'bmp-t'],
  });
  expect(models.map(({ id }) => id)).toEqual(['mean-adjusted', 'market-model']);
  expect(Object.keys(tests)).toEqual(['bmp-t', 'sign-z']);
});

test('all tests are every one there is', () => {
  expect(Object.keys(context({}).tests)).toEqual(Object.keys(everything.tests));
});

test('only the tables asked for are wanted', () => {
  const { isWanted } = context({ tables: ['tests'] });
  expect([isWanted('tests'), isWanted('events')]).toEqual([true, false]);
});

test('the windows alone are cells as CAAR, with the tests that judge those', () => {
  const alone = windowsAlone(context({ windows: [[0, 1]], tests: ['bmp-t', 'lyon-barber-tsai-t'] }));
  expect(alone.shape.cells).toEqual([{ measure: 'CAAR', range: [0, 1] }]);
  expect(Object.keys(alone.tests)).toEqual(['bmp-t']);
});

test('a caller’s own test, or model with a fit of its own, may keep what it sees; one that only regresses does not', () => {
  const oursWith = (registries: Partial<Registries>, own: Partial<SettingsInput>) =>
    prepare(studyOf(closes, [eventOn(60, 'S0')], own), { ...everything, ...registries }).context.areOurs;
  const { models, tests } = everything;
  const mine = { ...models['market-model']! };
  const fitted = { ...mine, fit: () => 'too-few-observations' as const };
  expect(oursWith({}, { models: ['dimson(1)', 'scholes-williams'] })).toBe(true);
  expect(oursWith({ models: { ...models, mine } }, { models: ['mine'] })).toBe(true);
  expect(oursWith({ models: { ...models, fitted } }, { models: ['fitted'] })).toBe(false);
  expect(oursWith({ models: { ...models, fitted } }, { models: ['market-model'] })).toBe(true);
  const own = { tests: { ...tests, 'bmp-t': { ...tests['bmp-t']! } } };
  expect(oursWith(own, { tests: ['bmp-t'] })).toBe(false);
  expect(oursWith(own, { tests: ['sign-z'] })).toBe(true);
});
