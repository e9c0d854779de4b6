import { describe, expect, test } from 'vitest';
import { rivalKinds } from '../../src/audit/rivals.ts';
import { rules } from '../../src/events/alignment.ts';
import {
  basisName,
  exclusionWords,
  gapWords,
  modelName,
  phaseWords,
  rivalActionWords,
  rivalKindWords,
  rivalPolicyWords,
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
    expect(exclusionWords('confounded')).toContain('rival');
  });

  test('rivals, policies and what was done are in words', () => {
    for (const kind of rivalKinds) expect(rivalKindWords(kind)).not.toContain('-');
    for (const policy of ['flag', 'exclude', 'cut-window', 'drop-days'])
      expect(rivalPolicyWords(policy)).toContain(' ');
    expect(rivalActionWords('counted-once')).toBe('counted once');
    expect(rivalActionWords('flagged')).toBe('flagged');
  });

  test('models, tests and bases go by name, those of the caller by id', () => {
    expect(modelName('market-model')).toBe('Market model');
    expect(testName('patell-z')).toMatch(/Patell/);
    expect(basisName('close-to-close')).toContain('close');
    expect([modelName('mine'), testName('toString'), phaseWords('odd')]).toEqual(['mine', 'toString', 'odd']);
  });
});
