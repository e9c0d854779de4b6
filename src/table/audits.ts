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
      'difference',
      'abnormal_share',
      'explained',
      'statistic',
    ],
  },
} as const satisfies Record<string, { readonly grain: string; readonly columns: readonly ColumnName[] }>;
