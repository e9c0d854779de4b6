import { expect, test } from 'vitest';
import { starred } from '../../../../src/report/document/tables/starred.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

test('a return bears the stars of its p-value', () => {
  expect(starred(usualVoice, 0.0976, 0.03)).toEqual({ text: '+9.76 %', stars: '**' });
});
