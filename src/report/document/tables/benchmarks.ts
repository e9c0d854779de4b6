import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { count, decimal, MISSING, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { exclusionWords, modelName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'benchmarks'>;

/** Every window beside each benchmark of its security, the local one first. */
export function benchmarksTable({ tables }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    text<Row>('Model', ({ model }) => modelName(model)),
    whole<Row>('Benchmark', ({ benchmark }) => plain(benchmark)),
    whole<Row>('Its close for day 0', ({ benchmark_date: date, lag }) =>
      date === '' ? MISSING : `${tableDate(date)}${lag > 0 ? `, lagged by ${count(lag)}` : ''}`,
    ),
    number<Row>('Window', ({ from, to }) => windowName(from, to)),
    number<Row>('CAR', ({ estimate }) => percent(estimate)),
    number<Row>('t', ({ statistic }) => decimal(statistic)),
    number<Row>('p', (row) => pValue(row.p_value)),
    number<Row>('Beta', ({ beta }) => decimal(beta)),
    number<Row>('R²', (row) => decimal(row.r_squared)),
    text<Row>('Remark', ({ reason }) => ({ text: exclusionWords(reason), tone: 'quiet' })),
  ];
  return shown('The windows beside other benchmarks', rowsIn(tables.benchmarks), columns, 'benchmarks');
}
