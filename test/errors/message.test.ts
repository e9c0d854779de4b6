import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, must, nearest } from '../../src/errors/message.ts';

describe('must', () => {
  const said = (given: unknown, remedy?: string) =>
    must({
      what: 'close',
      legal: 'be a positive number',
      given,
      ...(remedy === undefined ? {} : { remedy }),
    });

  test('says what, what is legal, and what was given', () => {
    expect(said('abc')).toBe('close must be a positive number, got "abc"');
    expect(said(-1)).toBe('close must be a positive number, got -1');
    expect(said(true)).toBe('close must be a positive number, got true');
    expect(said([0, 1])).toBe('close must be a positive number, got [0,1]');
    expect(said({ a: 1 })).toBe('close must be a positive number, got {"a":1}');
  });

  test('calls an empty cell, null and undefined nothing', () => {
    for (const nothing of [undefined, null, ''])
      expect(said(nothing)).toBe('close must be a positive number, got nothing');
  });

  test('ends with the remedy, where there is one', () => {
    expect(said('1,5', 'write 1.5')).toBe('close must be a positive number, got "1,5"; write 1.5');
  });

  test('cuts what is longer than eighty characters', () => {
    expect(said('x'.repeat(80))).toContain(`"${'x'.repeat(80)}"`);
    expect(said('x'.repeat(81))).toContain(`"${'x'.repeat(79)}…"`);
  });
});

describe('nearest', () => {
  const legal = ['market-adjusted', 'market-model', 'mean-adjusted'];

  test('finds the legal word a slip away', () => {
    expect(nearest('market_model', legal)).toBe('market-model');
    expect(nearest('MARKET-MODEL', legal)).toBe('market-model');
    expect(nearest('maen-adjusted', legal)).toBe('mean-adjusted');
  });

  test('finds it within so many edits', () => {
    expect(nearest('clam', ['claim'], 1)).toBe('claim');
    expect(nearest('calm', ['claim'], 1)).toBeUndefined();
  });

  test('finds nothing where no word can have been meant', () => {
    expect(nearest('garch', legal)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
    expect(nearest('', ['md', 'en'])).toBeUndefined();
    expect(nearest('de', ['en', 'zh'])).toBeUndefined();
  });

  test('counts a swap of neighbours as one slip', () => {
    expect(nearest('ISH', ['HSIA', 'SIH'])).toBe('SIH');
  });

  test('of a legal word is that word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        for (const word of words) expect(nearest(word, words)).toBe(word);
      }),
    );
  });
});

test('what a terminal would obey is shown by its number', () => {
  const message = must({ what: 'a\u001b[2Jb', legal: 'be c', given: 'd\r\n\u202e' });
  expect(message).toBe('a\\u001b[2Jb must be c, got "d\\u000d\\u000a\\u202e"');
});

test('the remedy for an unknown word is the nearest one and the whole list', () => {
  expect(didYouMean('HIS', ['HSI', 'GSPC'])).toBe('did you mean "HSI"? legal: HSI, GSPC');
  expect(didYouMean('DAX40', ['HSI', 'GSPC'])).toBe('legal: HSI, GSPC');
  expect(didYouMean('HSI', [])).toBe('there are none');
});

test('an abbreviation is known by its beginning or by its initials', () => {
  const meant = (word: string, ...legal: string[]) => didYouMean(word, legal).split('?')[0];
  expect(meant('bench', 'benchmarks', 'benchmark', 'returns')).toBe('did you mean "benchmark"');
  expect(meant('BH', 'benjamini-hochberg', 'holm')).toBe('did you mean "benjamini-hochberg"');
  expect(meant('bps', 'basis-points', 'percent')).toBe('did you mean "basis-points"');
  expect(didYouMean('b', ['basis-points'])).toBe('legal: basis-points');
  expect(didYouMean('', ['md'])).toBe('legal: md');
});
