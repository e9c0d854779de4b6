import { expect, test } from 'vitest';
import {
  capitalised,
  enumerated,
  exitWords,
  luckWords,
  metricWithin,
  metricWords,
  reasonWords,
  scenarioWords,
} from '../../../src/report/backtest/words.ts';
import { told } from './made-up.ts';

test('every test of luck, scenario and reason that is told has words', () => {
  const { luck, sensitivity, skipped } = told().tables;
  for (const id of luck.columns.test) expect(luckWords(id)).not.toBe(id);
  for (const id of sensitivity.columns.scenario) expect(scenarioWords(id)).not.toContain('-');
  for (const id of skipped.columns.reason) expect(reasonWords(id)).not.toBe(id);
});

test('abbreviations and names stand in their own case, at the beginning and within', () => {
  expect(
    ['cagr', 'sqn', 'mae-average', 'mfe-average', 'sec_fee', 'sfc_levy', 'afrc_levy'].map(metricWords),
  ).toEqual(['CAGR', 'SQN', 'MAE average', 'MFE average', 'SEC fee', 'SFC levy', 'AFRC levy']);
  expect(metricWithin('deflated-sharpe')).toBe('deflated Sharpe');
  expect(metricWithin('second_fee')).toBe('second fee');
});

test('every way a trade is left has words', () => {
  const ids = ['time', 'stop', 'target', 'trailing-stop', 'time-stop', 'replaced', 'open'];
  for (const id of ids) expect(exitWords(id)).not.toBe(id);
  expect(exitWords('mine')).toBe('mine');
});

test('a reason of the study that is none of the backtest has words too', () => {
  expect(reasonWords('suspended')).toBe('the security did not trade on its day 0');
});

test('a metric is told without hyphens', () => {
  expect(metricWords('mean-net-return')).toBe('Mean net return');
  expect(metricWords('stamp_duty')).toBe('Stamp duty');
});

test('words that begin a sentence begin with a capital', () => {
  expect(['return on the capital', '3 of 4', 'HKD, all'].map(capitalised)).toEqual([
    'Return on the capital',
    '3 of 4',
    'HKD, all',
  ]);
});

test('names are listed with commas, and a word before the last', () => {
  expect(enumerated([])).toBe('');
  expect(enumerated(['hedge'])).toBe('hedge');
  expect(enumerated(['stops', 'targets', 'hedge'])).toBe('stops, targets and hedge');
  expect(enumerated(['ticks', 'lots'], 'or')).toBe('ticks or lots');
});
