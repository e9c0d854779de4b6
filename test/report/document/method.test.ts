import { expect, test } from 'vitest';
import { methodBlocks } from '../../../src/report/document/method.ts';
import { resultOf, v4, v4Tables } from '../made-up.ts';
import { tellingOf } from './telling.ts';

test('the settings are told in words, models and tests with their references', async () => {
  const text = JSON.stringify(methodBlocks(await tellingOf(v4)));
  for (const said of [
    'simple returns',
    'E[R] = a + b·Rm',
    'Fama, Fisher, Jensen & Roll',
    '[−250, −11]',
    '95 %',
    '0981.HK with HSI',
    'Brown & Warner',
    'a date is doubted where day 0 does not stand out and a session within 2 of it does',
    'Ball & Torous (1988)',
    'Seed of everything drawn at random: 20260424',
  ]) {
    expect(text).toContain(said);
  }
});

test('a one-sided study says for which side', async () => {
  const result = resultOf(
    { ...v4Tables, tests: v4Tables.tests.slice(2) },
    { alternative: 'less', tests: ['sign-z'], confidence: 0.9 },
  );
  const text = JSON.stringify(methodBlocks(await tellingOf({ ...v4, result })));
  expect(text).toContain('one-sided, for negative abnormal returns; intervals and bands are at 90 %');
  expect(text).not.toContain('Brown & Warner');
});

test('what is done about rivals and dependent observations is said', async () => {
  const said = async (settings: object) =>
    JSON.stringify(methodBlocks(await tellingOf({ ...v4, result: resultOf(v4Tables, settings) })));
  const usual = await said({});
  expect(usual).toContain('Rivals (confounder) within [−1, +1] of day 0 are told and change nothing.');
  expect(usual).toContain('counted once in the samples');
  const other = await said({ confounders: { policy: 'exclude', window: [-3, 3] }, dependent: 'count-each' });
  expect(other).toContain('within [−3, +3] of day 0 exclude the observations they confound.');
  expect(other).toContain('Every observation counts');
});
