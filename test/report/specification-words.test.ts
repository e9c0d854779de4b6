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
  ['event_day', 'nonSession previous', 'day 0 by the rule ‘no session: previous’'],
  ['estimation_window', '[-250, -11]', 'the estimation window [−250, −11]'],
  ['window', '[-1, 1]', 'the window [−1, +1]'],
  ['model', 'market-model', 'the market model'],
  ['model', 'mine', 'the mine'],
  ['returns', 'log', 'log returns'],
])('%s %s is %s', (dimension, choice, words) => {
  expect(choiceWords(usualVoice, dimension, choice)).toBe(words);
});

test.each([
  ['window', '[-1, 1]', '[−1, +1]'],
  ['event_day', '-1', '−1'],
  ['event_day', '1', '+1'],
  ['event_day', 'nonSession previous; unknownTime both', 'no session: previous, time unknown: both'],
  ['model', 'market-model', 'Market model'],
  ['benchmark', 'own', 'each its own'],
  ['benchmark', 'HSI', 'HSI'],
  ['returns', 'log', 'log'],
])('%s %s alone is labelled %s', (dimension, choice, label) => {
  expect(choiceLabel(usualVoice, dimension, choice)).toBe(label);
});
