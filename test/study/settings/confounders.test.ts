import { expect, test } from 'vitest';
import { everything } from '../../../src/study/run.ts';
import { confounders, dependent } from '../../../src/study/settings/confounders.ts';
import { checkSettings } from '../../../src/study/settings.ts';

const said = (own: object) =>
  checkSettings({ returns: 'simple', ...own }, everything).faults.map(({ message }) => message);

test('rivals are told and change nothing, unless the study says otherwise', () => {
  expect(confounders.parse({})).toEqual({ policy: 'flag', kinds: ['confounder'] });
  const checked = checkSettings({ returns: 'simple' }, everything);
  expect(checked.value?.confounders).toEqual({ policy: 'flag', kinds: ['confounder'] });
});

test('dependent observations are counted once, unless the study says otherwise', () => {
  expect(dependent.parse(undefined)).toBe('count-once');
  expect(dependent.parse('count-each')).toBe('count-each');
});

test('a misspelt policy is told the nearest and all there are', () => {
  expect(said({ confounders: { policy: 'exlude' } })).toEqual([
    'confounders policy must be one of flag, exclude, cut-window, drop-days, got "exlude"; did you mean "exclude"?',
  ]);
  expect(said({ dependent: 'count-ones' })).toEqual([
    'dependent must be one of count-once, count-each, got "count-ones"; did you mean "count-once"?',
  ]);
});

test('a misspelt key of confounders is told those there are', () => {
  expect(said({ confounders: { polcy: 'flag' } })).toEqual([
    'a key of confounders must be known, got "polcy"; did you mean "policy"? legal: policy, window, kinds',
  ]);
});

test('a window that ends before it begins, and no kinds at all, are refused', () => {
  expect(said({ confounders: { window: [5, -5] } })).toEqual([
    'confounders window must begin no later than it ends, got [5,-5]',
  ]);
  expect(said({ confounders: { kinds: [] } })).toEqual([
    'confounders kinds must have at least 1 item, got []',
  ]);
});
