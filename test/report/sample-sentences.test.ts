import { expect, test } from 'vitest';
import { toldObservations } from '../../src/report/observations.ts';
import { overlapCaution, sampleSentences } from '../../src/report/sample-sentences.ts';
import { manyObservations, v4 } from './made-up.ts';

test('the average of day 0 is told with its cross-sectional t, and overlap with a caution', () => {
  const [average, caution] = sampleSentences(toldObservations(v4.result), v4.result);
  expect(average).toBe(
    'Over 2 observations the average abnormal return on day 0 is 0.00 % (cross-sectional t = 4.10, p = 0.1520).',
  );
  expect(caution).toMatch(/^Caution: 2 of 2 observations share security and days/);
});

test('from five observations on, windows are told by median and quartiles', () => {
  const result = manyObservations(5);
  expect(sampleSentences(toldObservations(result), result).join()).toContain(
    'Median CAR, with the middle half of the observations: [0, 0] +0.20 % (+0.10 % to +0.30 %)',
  );
});

test('one observation is no sample', () => {
  const result = manyObservations(1);
  expect(sampleSentences(toldObservations(result), result)).toEqual([]);
  expect(overlapCaution(toldObservations(result), result)).toEqual([]);
});
