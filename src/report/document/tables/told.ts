import type { List } from '../../../numeric/list.ts';
import type { StudyResult } from '../../../study/result.ts';
import type { TableName } from '../../../table/schemas.ts';
import type { Table } from '../../../table/table.ts';
import { linesIn } from '../../rows.ts';
import { starsSaid } from '../../stars.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import type { Cell, TableBlock } from '../block.ts';
import { columnOf } from './plain-column.ts';
import { type CellOf, shown } from './shown.ts';

/** What a table of a report is besides its rows and columns. */
interface Manner {
  /** Whether its rows are not those of the table behind it, so that columns that are chosen are shown row by row. */
  readonly isReshaped?: boolean;
  /** Whether stars stand with F tests, too. */
  readonly hasFTests?: boolean;
  /** Said below it, before what its stars mean. */
  readonly note?: string;
}

/** A table of a study's report in the words of the study, with the columns it chooses for the table behind it. */
export function told<R>(
  result: StudyResult,
  title: string,
  rows: List<R>,
  columns: readonly CellOf<R>[],
  table: TableName,
  { isReshaped = false, hasFTests = false, note = '' }: Manner = {},
): TableBlock[] {
  const voice = voiceOf(result);
  const asked: readonly string[] | undefined = result.settings.report.columns[table];
  if (asked !== undefined && isReshaped && rows.length > 0) return plainTable(result, table, title);
  const chosen = asked === undefined ? columns : chosenOf(voice, asked, columns, table);
  const blocks = shown(
    voice.word(title),
    rows,
    chosen.map((column) => ({ ...column, header: voice.word(column.header) })),
    table,
    voice,
    { isMade: result.settings.tables.includes(table) },
  );
  return blocks.map((block) => noted(voice, block, result.settings, { hasFTests, note }));
}

/** A table row by row, with the columns the study chooses; nothing where it chooses none. */
export function plainTable(result: StudyResult, table: TableName, title: string = table): TableBlock[] {
  const voice = voiceOf(result);
  const asked = result.settings.report.columns[table] ?? [];
  const columns = asked.map((name) => columnOf(voice, table, name));
  return shown(
    voice.word(title),
    linesIn<TableName>(result.tables[table] as Table<TableName>),
    columns,
    table,
    voice,
    { isMade: result.settings.tables.includes(table) },
  );
}

/** The columns that tell what is asked, in that order, each once; those the report has no own way to tell as they are. */
function chosenOf<R>(
  voice: Voice,
  asked: readonly string[],
  columns: readonly CellOf<R>[],
  table: TableName,
): CellOf<R>[] {
  const chosen = asked.map(
    (name): CellOf<R> => columns.find(({ of }) => of.includes(name)) ?? columnOf(voice, table, name),
  );
  return [...new Set(chosen)];
}

/** What a reader must know of a table, said below it: where the rest is, its own note, what its stars mean. */
function noted(
  voice: Voice,
  block: TableBlock,
  settings: StudyResult['settings'],
  { hasFTests, note }: Required<Pick<Manner, 'hasFTests' | 'note'>>,
): TableBlock {
  const isStarred = block.rows.some((row) => row.some(hasStars));
  const notes = [block.note ?? '', note, isStarred ? starsSaid(voice, settings, hasFTests) : ''].filter(
    (said) => said !== '',
  );
  return notes.length === 0 ? block : { ...block, note: notes.join(' ') };
}

function hasStars(cell: Cell): boolean {
  return typeof cell !== 'string' && (cell.stars ?? '') !== '';
}
