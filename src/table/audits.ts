import type { ColumnName } from './glossary.ts';

/** The tables that ask whether the date is right, the claim true, and who else moved. */
export const audits = {
  claims: {
    grain: 'observation × claim × basis × session',
    columns: [
      'observation',
      'security',
      'claim',
      'basis',
      'date',
      'day',
      'observed',
      'abnormal_return',
      'p_value',
      'supported',
      'verdict',
    ],
  },
  confounders: {
    grain: 'observation × rival × window',
    columns: ['observation', 'rival', 'date', 'day', 'window', 'kind', 'action'],
  },
  joint_tests: {
    grain: 'observation × model × term',
    columns: [
      'observation',
      'security',
      'model',
      'term',
      'events',
      'date',
      'from',
      'to',
      'estimate',
      'std_error',
      'statistic',
      'distribution',
      'df',
      'df2',
      'p_value',
      'reason',
    ],
  },
  without_confounders: {
    grain: 'group × model × test × window × sample',
    columns: [
      'group',
      'model',
      'test',
      'from',
      'to',
      'sample',
      'n',
      'estimate',
      'statistic',
      'p_value',
      'reason',
    ],
  },
} as const satisfies Record<string, { readonly grain: string; readonly columns: readonly ColumnName[] }>;
