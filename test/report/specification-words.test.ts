import { expect, test } from 'vitest';
import { choiceLabel, choiceWords, dimensionWords } from '../../src/report/specification-words.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { dimensions } from '../../src/study/specifications/specification.ts';

test('every dimension has words without underscores, and so has a choice of it', () => {
  for (const dimension of dimensions) {
    expect(dimensionWords(usualVoice, dimension)).not.toContain('_');
    expect(choiceWords(usualVoice, dimension, '1')).not.toContain('_');
  }
});

test.each([
  ['benchmark', 'own', "each security's own benchmark"],
  ['benchmark', 'HSI', 'the benchmark HSI'],
  ['event_day', '0', 'day 0 where the study puts it'],
  ['event_day', '-1', 'day 0 one session earlier'],
  ['event_day', '2', 'day 0 2 sessions later'],
  ['estimation_window', '[-250, -11]', 'the estimation window [−250, −11]'],
  ['model', 'market-model', 'the market-model'],
  ['returns', 'log', 'log returns'],
])('%s %s is %s', (dimension, choice, words) => {
  expect(choiceWords(usualVoice, dimension, choice)).toBe(words);
});

test('numbers have true minus signs, ids keep their hyphens', () => {
  expect(choiceLabel(usualVoice, '[-1, 1]')).toBe('[−1, 1]');
  expect(choiceLabel(usualVoice, 'market-model')).toBe('market-model');
});
