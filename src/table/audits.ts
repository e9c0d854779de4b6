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
  date_sensitivity: {
    grain: 'observation × model × shift',
    columns: [
      'observation',
      'security',
      'model',
      'shift',
      'date',
      'abnormal_return',
      'statistic',
      'p_value',
      'std_error',
      'df',
      'reason',
    ],
  },
  reaction_scan: {
    grain: 'observation × model × day',
    columns: [
      'observation',
      'security',
      'model',
      'day',
      'date',
      'abnormal_return',
      'statistic',
      'p_value',
      'p_sidak',
      'p_empirical',
      'posterior',
      'largest',
      'p_rank',
      'dating',
      'verdict',
      'reaction',
      'reason',
    ],
  },
} as const satisfies Record<string, { readonly grain: string; readonly columns: readonly ColumnName[] }>;
