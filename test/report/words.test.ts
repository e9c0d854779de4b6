import { describe, expect, test } from 'vitest';
import { rules } from '../../src/events/alignment.ts';
import { phases } from '../../src/events/choice.ts';
import { tests } from '../../src/inference/registry.ts';
import { models } from '../../src/models/registry.ts';
import {
  basisName,
  exclusionWords,
  gapWords,
  modelName,
  modelWithin,
  nameWithin,
  phaseWords,
  rivalActionWords,
  rivalKindWords,
  ruleWords,
  testName,
} from '../../src/report/words.ts';
import { rivalActions } from '../../src/study/confounding.ts';
import { exclusionReasons } from '../../src/study/observations.ts';
import { everything } from '../../src/study/run.ts';
import { settingsSchema } from '../../src/study/settings.ts';
import { confounderKinds } from '../../src/study/tables/confounders.ts';

describe('words', () => {
  test('every alignment rule says which session is day 0, or that there is none', () => {
    for (const rule of rules) expect(ruleWords(rule)).toMatch(/day 0/);
  });

  const gaps = settingsSchema(everything).shape.gaps.unwrap().options;
  test.each([
    ['rule of alignment', rules, ruleWords],
    ['phase', phases, phaseWords],
    ['reason for an exclusion', exclusionReasons, exclusionWords],
    ['rule of gaps', gaps, gapWords],
    ['kind of rival', confounderKinds, rivalKindWords],
    ['action on a rival', rivalActions, rivalActionWords],
  ])('every %s is told in words, not by its code', (_, ids, words) => {
    const said = ids.map(words);
    for (const one of said) expect(one).toMatch(/^[a-z][^_]+$/);
    for (const [i, id] of ids.entries()) if (/[- ]/.test(id)) expect(said[i]).not.toBe(id);
  });

  test('reasons and actions say what they mean', () => {
    for (const reason of exclusionReasons) expect(exclusionWords(reason)).toContain(' ');
    for (const reason of ['confounded', 'confounder']) expect(exclusionWords(reason)).toContain('rival');
    expect(gapWords('one-session')).toContain('missing');
    expect(rivalActionWords('counted-once')).toBe('counted once');
  });

  test('models, tests and bases go by name, those of the caller by id', () => {
    expect(modelName('market-model')).toBe('Market model');
    expect(testName('patell-z')).toMatch(/Patell/);
    expect(basisName('close-to-close', 0.1)).toContain('close');
    expect([0.1, -0.1].map((move) => basisName('intraday-range', move))).toEqual([
      'high over the low',
      'low over the high',
    ]);
    expect([modelName('mine'), testName('toString'), phaseWords('odd')]).toEqual(['mine', 'toString', 'odd']);
  });

  test('within a sentence a name begins small; authors, abbreviations and ids keep their capitals', () => {
    const within = (id: string) => modelWithin({ word: (text) => text }, id);
    expect([...Object.keys(models), 'dimson(1)', 'factors(MKTRF, rf)', 'MyModel'].map(within)).toEqual([
      'capital asset pricing model',
      'Carhart four factors',
      'Fama–French three factors',
      'Fama–French five factors',
      'market-adjusted returns',
      'market model',
      'market model with GARCH(1,1) errors',
      'mean-adjusted returns',
      'raw returns',
      'market model with the Scholes–Williams beta',
      'market model with the Dimson beta, 1 lead and lag',
      'factors mktrf, excess returns',
      'MyModel',
    ]);
  });

  test('so does the name of every test', () => {
    const kept = Object.values<{ readonly name: string }>(tests)
      .map(({ name }) => name)
      .filter((name) => nameWithin(name) === name);
    expect(kept).toEqual(['Patell z adjusted for cross-correlation (Kolari & Pynnönen)', 'Patell z']);
  });
});
