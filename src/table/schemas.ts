import type { ColumnName } from './glossary.ts';

/** A table's grain (one row per …) and its columns in order. */
export interface TableSchema {
  readonly grain: string;
  readonly columns: readonly ColumnName[];
}

/** Every table of a study, in the order they are told. */
export const schemas = {
  abnormal_returns: {
    grain: 'observation × model × day',
    columns: [
      'observation',
      'security',
      'model',
      'day',
      'date',
      'return',
      'expected_return',
      'abnormal_return',
      'cumulative_abnormal_return',
      'std_error',
      'statistic',
      'p_value',
      'cumulative_std_error',
    ],
  },
  averages: {
    grain: 'group × model × day',
    columns: ['group', 'model', 'day', 'n', 'aar', 'caar', 'positive'],
  },
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
  data_quality: {
    grain: 'finding',
    columns: ['file', 'line', 'column', 'symbol', 'date', 'severity', 'code', 'value', 'message'],
  },
  events: {
    grain: 'observation given',
    columns: [
      'observation',
      'event_id',
      'security',
      'exchange',
      'group',
      'label',
      'announced_at',
      'local_time',
      'phase',
      'event_date',
      'rule',
      'status',
      'reason',
      'detail',
      'instant',
      'alternatives',
      'kind',
      'source',
      'claim',
    ],
  },
  fits: {
    grain: 'observation × model × term',
    columns: ['observation', 'security', 'model', 'term', 'estimate', 'std_error', 'statistic', 'p_value'],
  },
  models: {
    grain: 'observation × model',
    columns: [
      'observation',
      'security',
      'model',
      'observations',
      'sigma',
      'df',
      'r_squared',
      'estimation_start',
      'estimation_end',
      'benchmark',
      'reason',
    ],
  },
  tests: {
    grain: 'group × model × test × measure × window',
    columns: [
      'group',
      'model',
      'test',
      'measure',
      'from',
      'to',
      'n',
      'estimate',
      'std_error',
      'statistic',
      'distribution',
      'df',
      'p_value',
      'conf_low',
      'conf_high',
      'reason',
      'p_exact',
      'mean_correlation',
      'pairing',
      'effective_n',
    ],
  },
  windows: {
    grain: 'observation × model × window',
    columns: [
      'observation',
      'security',
      'model',
      'from',
      'to',
      'days',
      'car',
      'std_error',
      'scar',
      'p_value',
      'bhar',
      'bhar_expected',
    ],
  },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof schemas;
