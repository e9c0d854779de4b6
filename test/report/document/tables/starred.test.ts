import { expect, test } from 'vitest';
import { starred } from '../../../../src/report/document/tables/starred.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

test('a return bears the stars of its p-value', () => {
  expect(starred(usualVoice, 0.0976, 0.03)).toEqual({ text: '+9.76 %', stars: '**' });
});

test('where there is no return nothing is starred', () => {
  expect(starred(usualVoice, Number.NaN, 0.001)).toBe('–');
});
