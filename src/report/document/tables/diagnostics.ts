import type { StudyResult } from '../../../study/result.ts';
import { decimal, pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'diagnostics'>;

/** Below this p a diagnostic has something to say. */
const TELLING = 0.05;

/** What the residuals of the estimation windows say against the models; what is in order stays in the file. */
export function diagnosticsTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Row>(settings.models),
    text<Row>('Diagnostic', ({ diagnostic }) => diagnostic),
    number<Row>('Statistic', ({ statistic }) => decimal(statistic)),
    number<Row>('p', (row) => pValue(row.p_value)),
    text<Row>('What it means', ({ verdict }) => plain(verdict)),
  ];
  const telling = rowsIn(tables.diagnostics, ({ p_value: p }, row) => p[row]! < TELLING);
  return shown('What the diagnostics say against the models', telling, columns, 'diagnostics');
}
