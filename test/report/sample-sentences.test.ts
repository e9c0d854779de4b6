import { expect, test } from 'vitest';
import { toldObservations } from '../../src/report/observations.ts';
import { adviceSaid, overlapCaution, sampleSentences } from '../../src/report/sample-sentences.ts';
import { asDated, atInstant, manyObservations, resultOf, v4, v4Tables } from './made-up.ts';

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

test('observations that one stands for are no sample: what they are counted with is said, no average', () => {
  const events = [atInstant, { ...asDated, counted_with: 'v4:0981.HK' }];
  const result = resultOf({ ...v4Tables, events });
  expect(sampleSentences(toldObservations(result), result)).toEqual([
    'v4 and v4-dated are counted as one event for SMIC (0981.HK): their windows share days.',
  ]);
});

test('the test to read first is named, and said where the study does not make it', () => {
  const said = (test: string, tests: readonly string[] | 'all') => {
    const advice = [{ group: 'all', model: 'market-model', test, why: 'So.', reference: 'X (1999), Y' }];
    return adviceSaid(resultOf({ advice }, { tests: tests as 'all' }));
  };
  expect(said('patell-z', 'all')).toEqual(['Read first: Patell z. So. (X (1999), Y)']);
  expect(said('patell-z', ['sign-z'])).toEqual([
    "Read first: Patell z (not among this study's tests). So. (X (1999), Y)",
  ]);
  expect(said('sq', ['sign-z'])[0]).toContain('Read first: Sample-quantile test of one observation. So.');
});
