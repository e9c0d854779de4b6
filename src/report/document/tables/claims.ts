import { HEADLINE_BASIS } from '../../../audit/bases/registry.ts';
import type { StudyResult } from '../../../study/result.ts';
import { eventDay, MISSING, pValue } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { basisName } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { number, text, whole } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'claims'>;

/** Every claim on every session around its date, and day 0 on every basis. */
export function claimsTable(result: StudyResult): TableBlock[] {
  const { tables } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    whole<Row>('Listing', ({ security }) => plain(security), 'security'),
    number<Row>('Claim', ({ claim }) => plain(claim), 'claim'),
    text<Row>('Measured', ({ basis, observed }) => voice.word(basisName(basis, observed)), 'basis'),
    whole<Row>('Session', ({ date }) => voice.tableDate(date), 'date'),
    number<Row>('Day', ({ day }) => eventDay(day), 'day'),
    number<Row>('Observed', ({ observed }) => voice.move(observed), 'observed'),
    number<Row>('Less claimed', ({ difference }) => voice.move(difference), 'difference'),
    number<Row>('Abnormal', (row) => abnormal(voice, row), 'abnormal_return'),
    number<Row>('p', (row) => (isMeasuredFromCloses(row) ? pValue(row.p_value) : MISSING), 'p_value'),
    text<Row>('Claim there', (row) => outcome(voice, row), 'supported', 'explained'),
  ];
  const rows = rowsIn(
    tables.claims,
    ({ basis, day }, row) => basis[row] === HEADLINE_BASIS || day[row] === 0 || Number.isNaN(day[row]),
  );
  return told(result, 'Claims held against the sessions around day 0', rows, columns, 'claims');
}

/** What is abnormal is so from close to close: beside a move measured otherwise it would be that move's. */
function abnormal(voice: Voice, row: Row): Cell {
  return isMeasuredFromCloses(row) ? starred(voice, row.abnormal_return, row.p_value) : MISSING;
}

function isMeasuredFromCloses({ basis }: Row): boolean {
  return basis === HEADLINE_BASIS;
}

function outcome(voice: Voice, { supported, explained }: Row): Cell {
  if (supported === '') return { text: voice.word('unknown'), tone: 'quiet' };
  if (supported === 'false') return { text: voice.word('fails'), tone: 'quiet' };
  return { text: voice.word(explained === 'rounding' ? 'holds, rounded' : 'holds'), tone: 'good' };
}
