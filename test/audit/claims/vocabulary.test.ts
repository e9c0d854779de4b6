import { expect, test } from 'vitest';
import { phraseAt, type Vocabulary } from '../../../src/audit/claims/phrases.ts';
import { tokensOf } from '../../../src/audit/claims/tokens.ts';
import {
  countWords,
  extremeWords,
  horizonWords,
  senses,
  sessionWords,
} from '../../../src/audit/claims/vocabulary.ts';

const sense = (text: string) => phraseAt(tokensOf(text), 0, senses);

function expectEachFound<T>(vocabulary: Vocabulary<T>): void {
  for (const entries of vocabulary.phrases.values()) {
    for (const { words, value } of entries)
      expect(phraseAt(tokensOf(words.join(' ')), 0, vocabulary)).toEqual({ value, next: words.length });
  }
}

test('every phrase is found where it stands alone', () => {
  expectEachFound(senses);
  expectEachFound(countWords);
  expectEachFound(extremeWords);
  expectEachFound(horizonWords);
  expectEachFound(sessionWords);
});

test('verbs say the direction, in any case and tense', () => {
  for (const word of ['up', 'Rose', 'surges', '涨', '飆升'])
    expect(sense(word)!.value).toEqual({ direction: 1 });
  for (const word of ['down', 'Fell', 'tumbles', '跌', '重挫'])
    expect(sense(word)!.value).toEqual({ direction: -1 });
});

test('“up to” is the most it moved, not a rise', () => {
  expect(sense('up to')).toEqual({ value: { isExtreme: true }, next: 2 });
});

test('numbers are known to ten', () => {
  expect(phraseAt(tokensOf('ten'), 0, countWords)!.value).toBe(10);
  expect(phraseAt(tokensOf('eleven'), 0, countWords)).toBeUndefined();
});
