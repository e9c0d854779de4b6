import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import type { ResamplingMethod } from '../../../src/inference/resampling/resampling-method.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const resampling: Chapter = {
  title: 'Resampling',
  introduction:
    'p-values from the sample itself, drawn by whole event dates. Asked for by `resampling: { draws: 999, methods:' +
    ' [sign-flip] }`; rows are in the table `resampling`.',
  registry: ['inference/resampling/registry.ts', 'resamplingMethods'],
  members: membersOf<ResamplingMethod>(resamplingMethods, (method) => ({
    name: method.name,
    facts: [
      ['null hypothesis', method.nullHypothesis],
      ['measures', method.measures.join(', ')],
      ['source', method.reference],
    ],
  })),
};
