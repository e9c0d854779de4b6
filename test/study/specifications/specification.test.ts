import { expect, test } from 'vitest';
import { models } from '../../../src/models/registry.ts';
import { choicesIn, dimensions, specificationsOf } from '../../../src/study/specifications/specification.ts';

const named = (id: keyof typeof models) => ({ id, model: models[id], factorColumns: {} });
const benchmark = (label: string) => ({ label, comparison: () => undefined });
const all = specificationsOf({
  models: [named('market-model'), named('mean-adjusted')],
  benchmarks: [benchmark('HSI'), benchmark('GSPC')],
  estimationWindows: [[-250, -11]],
  placements: [
    { label: '0', shifts: [0] },
    { label: '-1', shifts: [-1] },
  ],
  returns: ['simple'],
  windows: [
    [0, 0],
    [-1, 1],
  ],
  draws: 0,
});

test('specifications are all combinations, a model without a benchmark once', () => {
  expect(all.map((one) => Object.values(choicesIn(one)).join(' '))).toEqual([
    'market-model HSI [-250, -11] 0 simple [0, 0]',
    'market-model HSI [-250, -11] 0 simple [-1, 1]',
    'market-model HSI [-250, -11] -1 simple [0, 0]',
    'market-model HSI [-250, -11] -1 simple [-1, 1]',
    'market-model GSPC [-250, -11] 0 simple [0, 0]',
    'market-model GSPC [-250, -11] 0 simple [-1, 1]',
    'market-model GSPC [-250, -11] -1 simple [0, 0]',
    'market-model GSPC [-250, -11] -1 simple [-1, 1]',
    'mean-adjusted  [-250, -11] 0 simple [0, 0]',
    'mean-adjusted  [-250, -11] 0 simple [-1, 1]',
    'mean-adjusted  [-250, -11] -1 simple [0, 0]',
    'mean-adjusted  [-250, -11] -1 simple [-1, 1]',
  ]);
});

test('a specification says what it chooses in every dimension', () => {
  expect(Object.keys(choicesIn(all[0]!))).toEqual([...dimensions]);
});
