import { expect, test } from 'vitest';
import { starsOf, starsSaid } from '../../src/report/stars.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { resultOf } from './made-up.ts';

test('a star for each level the p-value is below; on the level there is none', () => {
  expect([0.1, 0.0999, 0.01, 0.00999, Number.NaN].map((p) => starsOf(p, [0.1, 0.05, 0.01]))).toEqual([
    '',
    '*',
    '**',
    '***',
    '',
  ]);
});

test('levels are told with their sides', () => {
  const said = (asked: Parameters<typeof resultOf>[1]) => starsSaid(usualVoice, resultOf({}, asked).settings);
  expect(said({})).toBe('* p < 0.1, ** p < 0.05, *** p < 0.01, two-sided.');
  expect(said({ report: { stars: [0.05] }, alternative: 'less' })).toBe('* p < 0.05, one-sided.');
  expect(said({ report: { stars: [] } })).toBe('');
});

test('beside F tests no star is said to be one-sided, two-sided ones stay what they are', () => {
  const beside = (asked: Parameters<typeof resultOf>[1]) =>
    starsSaid(usualVoice, resultOf({}, { report: { stars: [0.05] }, ...asked }).settings, true);
  expect(beside({ alternative: 'greater' })).toBe('* p < 0.05; t tests are one-sided, F tests have no side.');
  expect(beside({})).toBe('* p < 0.05, two-sided.');
});
