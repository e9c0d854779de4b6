import { describe, expect, test } from 'vitest';
import { rules } from '../../src/events/alignment.ts';
import {
  basisName,
  exclusionWords,
  gapWords,
  modelName,
  phaseWords,
  ruleWords,
  testName,
} from '../../src/report/words.ts';

describe('words', () => {
  test('every alignment rule says which session is day 0, or that there is none', () => {
    for (const rule of rules) expect(ruleWords(rule)).toMatch(/day 0/);
  });

  test('no rule and no reason of alignment is told by its code', () => {
    for (const rule of rules) expect(ruleWords(rule)).not.toBe(rule);
    for (const reason of ['no-session', 'suspended']) expect(exclusionWords(reason)).toContain(' ');
  });

  test('phases, reasons and gap rules are sentences, not codes', () => {
    for (const phase of ['pre-open', 'during', 'post-close', 'non-session', 'unknown-time']) {
      expect(phaseWords(phase)).toContain(' ');
    }
    expect(exclusionWords('confounder')).toContain('rival');
    expect(gapWords('one-session')).toContain('missing');
  });

  test('models, tests and bases go by name, those of the caller by id', () => {
    expect(modelName('market-model')).toBe('Market model');
    expect(testName('patell-z')).toMatch(/Patell/);
    expect(basisName('close-to-close')).toContain('close');
    expect([modelName('mine'), testName('toString'), phaseWords('odd')]).toEqual(['mine', 'toString', 'odd']);
  });
});
