import type { Adjustment } from '../../../src/inference/adjustment/adjustment.ts';
import { adjustments } from '../../../src/inference/adjustment/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const pValueAdjustments: Chapter = {
  title: 'Adjustments of p-values',
  introduction:
    'For how many hypotheses were tested. Named in a study by `adjust: [holm]`; each adds a column to the tables that' +
    ' hold p-values of a family.',
  registry: ['inference/adjustment/registry.ts', 'adjustments'],
  members: membersOf<Adjustment>(adjustments, (adjustment) => ({
    name: adjustment.name,
    facts: [
      ['controls', adjustment.controls],
      ['dependence allowed', adjustment.dependence],
      ['source', adjustment.reference],
    ],
  })),
};
