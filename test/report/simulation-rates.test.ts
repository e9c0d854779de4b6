import { describe, expect, test } from 'vitest';
import { sizeOf, type TestRates, testRates, toldLevel } from '../../src/report/simulation-rates.ts';
import { simulated } from './made-up-simulation.ts';

describe('the rates of a window', () => {
  const tests = testRates(simulated, 'market-model', [0, 0]);

  test('are told by test, nothing added first, at 5 %', () => {
    expect(tests.map(({ test }) => test)).toEqual([
      'bmp-t',
      'calendar-time-t',
      'grank-z',
      'kolari-pynnonen-t',
      'patell-z',
    ]);
    for (const { rates } of tests) {
      expect(rates.map(({ added, level }) => [added, level])).toEqual([
        [0, 0.05],
        [0.005, 0.05],
        [0.01, 0.05],
        [0.02, 0.05],
      ]);
    }
  });

  test('of a window or a model that is none are none', () => {
    expect(testRates(simulated, 'market-model', [3, 4])).toEqual([]);
    expect(testRates(simulated, 'capm', [0, 0])).toEqual([]);
  });
});

test('a study that does not ask for 5 % is told at the first level', () => {
  const levels = [0.01, 0.1];
  expect(toldLevel({ ...simulated, question: { ...simulated.question, levels } })).toBe(0.01);
});

test.each([
  [0.01, 0.08, 'sound'],
  [0.06, 0.08, 'too often'],
  [0.01, 0.04, 'too rarely'],
  [Number.NaN, Number.NaN, 'undefined'],
] as const)('a band from %d to %d is %s', (low, high, said) => {
  const [told] = testRates(simulated, 'market-model', [0, 0]);
  const rates = told!.rates.map((rate) => ({ ...rate, conf_low: low, conf_high: high }));
  expect(sizeOf({ ...told!, rates } satisfies TestRates)).toBe(said);
});
