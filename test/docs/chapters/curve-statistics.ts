import type { CurveStatistic } from '../../../src/audit/curve-statistic.ts';
import { curveStatistics } from '../../../src/audit/curve-statistics/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const specificationCurves: Chapter = {
  title: 'Specification curves',
  introduction:
    'How far all specifications together are from what they would be where nothing happened; p is the share of drawn' +
    ' curves at least as far. Rows are in the table `specification_tests`.',
  registry: ['audit/curve-statistics/registry.ts', 'curveStatistics'],
  members: membersOf<CurveStatistic>(curveStatistics, ({ name }) => ({
    name,
    facts: [
      [
        'source',
        'Simonsohn, Simmons & Nelson (2020), Specification curve analysis, Nature Human Behaviour 4',
      ],
    ],
  })),
};
