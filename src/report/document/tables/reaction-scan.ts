import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { decimal, eventDay, pValue, share } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import type { TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'reaction_scan'>;

/** The largest session of every scan, and what the scan says of the date; the other sessions are in the file. */
export function reactionScanTable({ tables, settings }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Row>(settings.models),
    whole<Row>('Largest', ({ date }) => tableDate(date)),
    number<Row>('Day', ({ day }) => eventDay(day)),
    number<Row>('t', ({ statistic }) => decimal(statistic)),
    number<Row>('p alone', (row) => pValue(row.p_value)),
    number<Row>('Šidák p', (row) => pValue(row.p_sidak)),
    number<Row>('p by runs', (row) => pValue(row.p_empirical)),
    number<Row>('Posterior', ({ posterior }) => share(posterior)),
    text<Row>('What it says of the date', ({ dating, verdict }) => ({
      text: plain(verdict),
      tone: dating === 'confirmed' ? 'good' : dating === 'open' ? 'quiet' : 'bad',
    })),
  ];
  const largest = rowsIn(tables.reaction_scan, ({ largest: flags }, row) => flags[row] === 'true');
  return shown('Which session reacted', largest, columns, 'reaction_scan');
}
