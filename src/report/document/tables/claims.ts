import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { eventDay, percent, pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { basisName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'claims'>;

/** Every claim on every session around its date. */
export function claimsTable({ tables }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    number<Row>('Claim', ({ claim }) => plain(claim)),
    text<Row>('Measured', ({ basis }) => basisName(basis)),
    whole<Row>('Session', ({ date }) => tableDate(date)),
    number<Row>('Day', ({ day }) => eventDay(day)),
    number<Row>('Observed', ({ observed }) => percent(observed)),
    number<Row>('Abnormal', (row) => percent(row.abnormal_return)),
    number<Row>('p', (row) => pValue(row.p_value)),
    text<Row>('Claim there', ({ supported }) =>
      supported === 'true' ? { text: 'holds', tone: 'good' } : { text: 'fails', tone: 'quiet' },
    ),
  ];
  return shown('Claims held against the sessions around day 0', rowsIn(tables.claims), columns, 'claims');
}
