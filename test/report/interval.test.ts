import { expect, test } from 'vitest';
import { intervalSaid } from '../../src/report/interval.ts';
import { usualVoice } from '../../src/report/voice.ts';

test('a closed interval has two ends, an open one says on which side it is', () => {
  expect(intervalSaid(usualVoice, -0.01, 0.02)).toBe('−1.00 % to +2.00 %');
  expect(intervalSaid(usualVoice, -0.0345, Number.NaN)).toBe('−3.45 % or more');
  expect(intervalSaid(usualVoice, Number.NaN, 0.02)).toBe('+2.00 % or less');
});

test('no interval is a dash', () => {
  expect(intervalSaid(usualVoice, Number.NaN, Number.NaN)).toBe('–');
});
