import { HEADLINE_BASIS } from '../../../audit/bases/registry.ts';
import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { eventDay, percent, pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { basisName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'claims'>;

/** Every claim on every session around its date, and day 0 on every basis. */
export function claimsTable({ tables }: StudyResult): TableBlock[] {
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    whole<Row>('Listing', ({ security }) => plain(security)),
    number<Row>('Claim', ({ claim }) => plain(claim)),
    text<Row>('Measured', ({ basis }) => basisName(basis)),
    whole<Row>('Session', ({ date }) => tableDate(date)),
    number<Row>('Day', ({ day }) => eventDay(day)),
    number<Row>('Observed', ({ observed }) => percent(observed)),
    number<Row>('Less claimed', ({ difference }) => percent(difference)),
    number<Row>('Abnormal', (row) => percent(row.abnormal_return)),
    number<Row>('p', (row) => pValue(row.p_value)),
    text<Row>('Claim there', outcome),
  ];
  const rows = rowsIn(
    tables.claims,
    ({ basis, day }, row) => basis[row] === HEADLINE_BASIS || day[row] === 0 || Number.isNaN(day[row]),
  );
  return shown('Claims held against the sessions around day 0', rows, columns, 'claims');
}

function outcome({ supported, explained }: Row): Cell {
  if (supported === '') return { text: 'unknown', tone: 'quiet' };
  if (supported === 'false') return { text: 'fails', tone: 'quiet' };
  return { text: explained === 'rounding' ? 'holds, rounded' : 'holds', tone: 'good' };
}
