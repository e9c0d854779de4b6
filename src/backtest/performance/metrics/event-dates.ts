import type { Metric } from '../metric.ts';

export const eventDates: Metric = {
  unit: 'dates',
  definition: 'different event dates of ended trades: how many draws of luck there are at most',
  reference:
    'Kolari & Pynnönen (2010), Event study testing with cross-sectional correlation of abnormal returns, Review of Financial Studies 23',
  views: ['trade'],
  measure: ({ closed }) => new Set(closed.eventDate).size,
};
