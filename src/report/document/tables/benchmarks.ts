import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, MISSING, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { linesIn, type RowOf } from '../../rows.ts';
import { voiceOf } from '../../voice.ts';
import { exclusionWords, modelName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, text, whole } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'benchmarks'>;

/** Every window beside each benchmark of its security, the local one first. */
export function benchmarksTable(result: StudyResult): TableBlock[] {
  const { tables } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    text<Row>('Model', ({ model }) => voice.word(modelName(model)), 'model'),
    whole<Row>('Benchmark', ({ benchmark }) => plain(benchmark), 'benchmark'),
    whole<Row>(
      'Its close for day 0',
      ({ benchmark_date: date, lag }) =>
        date === ''
          ? MISSING
          : `${voice.tableDate(date)}${lag > 0 ? voice.say`, lagged by ${count(lag)}` : ''}`,
      'benchmark_date',
      'lag',
    ),
    number<Row>('Window', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('CAR', (row) => starred(voice, row.estimate, row.p_value), 'estimate'),
    number<Row>('t', ({ statistic }) => voice.statistic(statistic), 'statistic'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    number<Row>('Beta', ({ beta }) => decimal(beta), 'beta'),
    number<Row>('R²', (row) => decimal(row.r_squared), 'r_squared'),
    text<Row>(
      'Remark',
      ({ reason }) => ({ text: voice.word(exclusionWords(reason)), tone: 'quiet' }),
      'reason',
    ),
  ];
  return told(
    result,
    'The windows beside other benchmarks',
    linesIn(tables.benchmarks),
    columns,
    'benchmarks',
  );
}
