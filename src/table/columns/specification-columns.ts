import { type ColumnMeaning, count, date, number, text } from './column.ts';

/** The columns of the tables that hold benchmarks and specifications side by side. */
export const specificationColumns = {
  benchmark_date: date('session of the benchmark whose close stands for day 0'),
  beta: number('1', 'slope on the benchmark; missing where the model estimates none'),
  choice: text('what is chosen there, as the columns of specifications write it'),
  dimension: text('which choice: model, benchmark, estimation_window, event_day, returns or window'),
  estimation_window: text('estimation window, sessions from day 0'),
  event_day: text('where day 0 is put: sessions from the one the study puts it on'),
  highest: number('fraction', 'largest estimate of the specifications'),
  lag: count(
    'sessions of the benchmark',
    'sessions of the benchmark up to the date of day 0 that are passed over since they close after it',
  ),
  lowest: number('fraction', 'smallest estimate of the specifications'),
  median: number('fraction', 'median estimate of the specifications'),
  returns: text('kind of returns: simple or log'),
  share_same_sign: number('1', 'share of the specifications whose estimate has the sign of the median'),
  share_significant: number(
    '1',
    'share of the specifications that are significant at one less the confidence of the study',
  ),
  specification: count('from 1', 'number of the specification: windows vary fastest, models slowest'),
  specifications: count('specifications', 'specifications that have an estimate'),
} as const satisfies Record<string, ColumnMeaning>;
