import { tests } from '../../../src/inference/registry.ts';
import type { TestStatistic } from '../../../src/inference/test-statistic.ts';
import { type Chapter, membersOf } from '../chapter.ts';
import { measuredSizeOf } from '../measured-sizes.ts';

/** What is told of a test; its states are its own. */
type Told = Pick<TestStatistic, 'measures' | 'name' | 'nullHypothesis' | 'reference' | 'robustTo'>;

export const testStatistics: Chapter = {
  title: 'Test statistics',
  introduction:
    'Is the average abnormal return of a sample more than chance? Named in a study by `tests: [bmp-t]`, or all by' +
    ' `tests: all`; their rows are in the table `tests`. Which to read first, the table `advice` says of your sample.',
  registry: ['inference/registry.ts', 'tests'],
  members: membersOf<Told>(tests, (test, id) => ({
    name: test.name,
    facts: [
      ['null hypothesis', test.nullHypothesis],
      ['measures', test.measures.join(', ')],
      ['robust to', test.robustTo.join(', ') || 'none of what the others allow for'],
      ['source', test.reference],
    ],
    sections: [['Measured size', measuredSizeOf(id)]],
  })),
};
