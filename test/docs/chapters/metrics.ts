import type { Metric } from '../../../src/backtest/performance/metric.ts';
import { metrics } from '../../../src/backtest/performance/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const performanceMetrics: Chapter = {
  title: 'Metrics of performance',
  introduction:
    'What `performanceOf` says of a strategy. Event strategies are mostly flat, so that many metrics are given in several' +
    ' views: `calendar` every session, cash included; `active` the sessions in which something was held; `trade` every' +
    ' trade that has ended. NaN, with the reason, where a metric is not defined.',
  registry: ['backtest/performance/registry.ts', 'metrics'],
  members: membersOf<Metric>(metrics, ({ definition, unit, views, reference }, id) => ({
    name: sentenceCase(id),
    facts: [
      ['definition', definition],
      ['unit', unit === '1' ? 'pure number' : unit],
      ['views', views.join(', ')],
      ['source', reference],
    ],
  })),
};

function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
