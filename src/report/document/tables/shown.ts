import type { List } from '../../../numeric/list.ts';
import type { KnownTableName } from '../../../table/table.ts';
import { usualVoice, type Voice } from '../../voice.ts';
import type { Cell, Column, TableBlock } from '../block.ts';

/** Lines of a table in a document; the rest is in the table behind it. */
export const SHOWN_ROWS = 200;

/** A column of a document's table: its header, its cell for a row, and the columns of the table behind it that it tells. */
export type CellOf<R> = Column & { readonly cell: (row: R) => Cell; readonly of: readonly string[] };

/** How much of a table is shown, and whether the rest can be looked up. */
interface Extent {
  readonly most?: number;
  /** Whether the table behind it is among the results. */
  readonly isMade?: boolean;
}

/** A table of a document, cut where it is long; nothing where it has no rows. */
export function shown<R>(
  caption: string,
  rows: List<R>,
  columns: readonly CellOf<R>[],
  table: KnownTableName,
  voice = usualVoice,
  { most = SHOWN_ROWS, isMade = true }: Extent = {},
): TableBlock[] {
  if (rows.length === 0) return [];
  const left = rows.length - most;
  return [
    {
      kind: 'table',
      of: table,
      caption,
      columns: columns.map(({ header, isNumber = false, isWhole = false }) => ({
        header,
        isNumber,
        isWhole,
      })),
      rows: rows.slice(0, most).map((row) => columns.map(({ cell }) => cell(row))),
      // A line may stand for several rows, or rows may be left out: how many rows are not seen is not told.
      ...(left > 0 ? { note: moreSaid(voice, left, isMade ? table : undefined) } : {}),
    },
  ];
}

function moreSaid(voice: Voice, left: number, table: KnownTableName | undefined): string {
  const lines = voice.counted(left, 'more line');
  return table === undefined
    ? voice.say`${lines}.`
    : voice.say`${lines}; all rows are in the table ${table}.`;
}

/** A column of text. */
export function text<R>(header: string, cell: (row: R) => Cell, ...of: (keyof R & string)[]): CellOf<R> {
  return { header, cell, of };
}

/** A column of dates or other text that is not broken. */
export function whole<R>(header: string, cell: (row: R) => Cell, ...of: (keyof R & string)[]): CellOf<R> {
  return { header, cell, of, isWhole: true };
}

/** A column of numbers. */
export function number<R>(header: string, cell: (row: R) => Cell, ...of: (keyof R & string)[]): CellOf<R> {
  return { header, cell, of, isNumber: true };
}
