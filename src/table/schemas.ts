import { appraisals } from './appraisals.ts';
import { audits } from './audits.ts';
import type { ColumnName } from './glossary.ts';

/** A table's grain (one row per …) and its columns in order. */
export interface TableSchema {
  readonly grain: string;
  readonly columns: readonly ColumnName[];
  /** Columns that hold numbers in this table, and text in others. */
  readonly numbers?: readonly ColumnName[];
  /** Units that differ from row to row in this table. */
  readonly units?: { readonly [C in ColumnName]?: RowUnit };
}

/** A unit that hangs on another column: a fraction where that has one of some values, a pure number elsewhere. */
export interface RowUnit {
  readonly by: ColumnName;
  readonly fractions: readonly string[];
}

/** A coefficient is a return a session where it is the constant; slopes have no unit. */
const coefficient = { by: 'term', fractions: ['alpha'] } as const satisfies RowUnit;

/**
 * Every table of a study, in the order they are told.
 *
 * @example
 * schemas.windows.grain; // 'observation × model × window'
 */
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
  advice: appraisals.advice,
  averages: {
    grain: 'group × model × day',
    columns: ['group', 'model', 'day', 'n', 'aar', 'caar', 'positive'],
  },
  benchmarks: audits.benchmarks,
  claims: audits.claims,
  confounders: audits.confounders,
  cross_section: appraisals.cross_section,
  data_quality: {
    grain: 'finding',
    columns: ['file', 'line', 'column', 'symbol', 'date', 'severity', 'code', 'value', 'message', 'until'],
  },
  date_sensitivity: audits.date_sensitivity,
  diagnostics: appraisals.diagnostics,
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
      'counted_with',
    ],
  },
  fits: {
    grain: 'observation × model × term',
    columns: ['observation', 'security', 'model', 'term', 'estimate', 'std_error', 'statistic', 'p_value'],
    units: { estimate: coefficient, std_error: coefficient },
  },
  group_comparisons: appraisals.group_comparisons,
  joint_tests: audits.joint_tests,
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
      'detail',
    ],
  },
  reaction_scan: audits.reaction_scan,
  resampling: {
    grain: 'group × model × method × measure × window',
    columns: [
      'group',
      'model',
      'method',
      'measure',
      'from',
      'to',
      'n',
      'clusters',
      'estimate',
      'draws',
      'bias',
      'std_error',
      'p_value',
      'conf_low',
      'conf_high',
      'bca_low',
      'bca_high',
      'reason',
    ],
  },
  small_samples: {
    grain: 'subject × model × method × window',
    columns: [
      'observation',
      'group',
      'date',
      'model',
      'method',
      'from',
      'to',
      'n',
      'estimate',
      'rank',
      'reference_count',
      'p_value',
      'conf_low',
      'conf_high',
      'reason',
    ],
  },
  specification_choices: audits.specification_choices,
  specification_tests: audits.specification_tests,
  specifications: audits.specifications,
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
      'p_bonferroni',
      'p_holm',
      'p_hochberg',
      'p_bh',
      'p_by',
      'p_max_t',
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
      'p_bonferroni',
      'p_holm',
      'p_hochberg',
      'p_bh',
      'p_by',
      'p_max_t',
    ],
  },
  without_confounders: audits.without_confounders,
} as const satisfies Record<string, TableSchema>;

/** The name of a table of a study. */
export type TableName = keyof typeof schemas;

/** Every table of a simulation. */
export const simulationSchemas = {
  detectable: {
    grain: 'model × test × window × level',
    columns: ['model', 'test', 'from', 'to', 'level', 'power', 'effect', 'reason'],
  },
  simulation: {
    grain: 'model × test × window × effect × level',
    columns: [
      'model',
      'test',
      'from',
      'to',
      'added',
      'level',
      'repetitions',
      'defined',
      'rejected',
      'rate',
      'conf_low',
      'conf_high',
      'reason',
    ],
  },
} as const satisfies Record<string, TableSchema>;

/** The name of a table of a simulation. */
export type SimulationTableName = keyof typeof simulationSchemas;
