import { expect, test } from 'vitest';
import { luckWords, metricWords, reasonWords, scenarioWords } from '../../../src/report/backtest/words.ts';
import { told } from './made-up.ts';

test('every test of luck, scenario and reason that is told has words', () => {
  const { luck, sensitivity, skipped } = told().tables;
  for (const id of luck.columns.test) expect(luckWords(id)).not.toBe(id);
  for (const id of sensitivity.columns.scenario) expect(scenarioWords(id)).not.toContain('-');
  for (const id of skipped.columns.reason) expect(reasonWords(id)).not.toBe(id);
});

test('a metric is told without hyphens', () => {
  expect(metricWords('mean-net-return')).toBe('Mean net return');
  expect(metricWords('stamp_duty')).toBe('Stamp duty');
});
