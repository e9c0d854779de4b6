import type { StudyResult } from '../../../study/result.ts';
import { securityName } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { linesIn, type RowOf, rowsIn } from '../../rows.ts';
import { announcedAsGiven, otherReadings, whyExcluded } from '../../sentences.ts';
import { voiceOf } from '../../voice.ts';
import { ruleWords } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'events'>;

/** Every observation given, and the session it was placed on. */
export function eventsTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Event', (row) => plain(row.event_id), 'event_id'),
    security(result),
    whole<Row>('Announced', (row) => announcedAsGiven(voice, row), 'announced_at'),
    whole<Row>('Local time', (row) => plain(row.local_time), 'local_time'),
    whole<Row>('Day 0', (row) => voice.tableDate(row.event_date), 'event_date'),
    text<Row>('Because', ({ rule }) => voice.word(ruleWords(rule)), 'rule'),
    text<Row>('Otherwise', (row) => otherReadings(voice, row), 'alternatives'),
  ];
  return told(
    result,
    'Events and the sessions they fell on',
    linesIn(result.tables.events),
    columns,
    'events',
  );
}

/** What was given and is not studied. */
export function excludedTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const excluded = rowsIn(result.tables.events, ({ status }, row) => status[row] !== 'included');
  const columns = [
    whole<Row>('Event', (row) => plain(row.event_id), 'event_id'),
    security(result),
    whole<Row>('Day 0', (row) => voice.tableDate(row.event_date), 'event_date'),
    text<Row>('Why it is not studied', (row) => whyExcluded(voice, row), 'reason', 'detail'),
  ];
  return told(result, 'Excluded', excluded, columns, 'events');
}

function security({ securities }: StudyResult) {
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  return text<Row>('Security', (row) => securityName(row.security, names.get(row.security)), 'security');
}
