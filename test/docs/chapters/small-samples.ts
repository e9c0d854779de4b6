import { smallSampleMethods } from '../../../src/inference/small-sample/registry.ts';
import type { SmallSampleMethod } from '../../../src/inference/small-sample/small-sample-method.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const smallSamples: Chapter = {
  title: 'Small samples',
  introduction:
    'One observation, or one day, judged by itself: exact, no distribution assumed. Made of up to `smallSampleLimit`' +
    ' observations; rows are in the table `small_samples`.',
  registry: ['inference/small-sample/registry.ts', 'smallSampleMethods'],
  members: membersOf<SmallSampleMethod>(smallSampleMethods, (method) => ({
    name: method.name,
    facts: [
      ['null hypothesis', method.nullHypothesis],
      [
        'judges',
        method.subject === 'date' ? 'all observations of a group that share day 0' : 'each observation',
      ],
      ['source', method.reference],
    ],
  })),
};
