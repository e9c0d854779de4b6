import { piecesOf } from '../table/pieced-table.ts';
import { type AnyTable, columnsOf } from '../table/table.ts';

/** Rows joined into one piece of text before it is handed on. */
const ROWS_AT_ONCE = 4096;

/** Characters that JSON lets stand and a terminal may obey, or that make it run backwards. */
const commanding = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Tables as one JSON object, name to list of rows, beside whatever else is told, piece by piece. Missing numbers are
 * null, missing text is ''.
 */
export function* tablesJson(
  told: Readonly<Record<string, unknown>>,
  tables: readonly AnyTable[],
): Generator<string> {
  const head = escaped(JSON.stringify(told, undefined, 1));
  yield head === '{}' ? '{\n "tables": {' : `${head.slice(0, -2)},\n "tables": {`;
  let separator = '';
  for (const table of tables) {
    yield `${separator}\n  ${JSON.stringify(table.name)}: [`;
    yield* rowsText(table);
    yield ']';
    separator = ',';
  }
  yield '\n }\n}\n';
}

function* rowsText(table: AnyTable): Generator<string> {
  let separator = '';
  for (const rows of rowObjects(table)) {
    yield `${separator}\n   ${rows.join(',\n   ')}`;
    separator = ',';
  }
}

/** A table as JSON Lines: one object a row, missing numbers null, missing text ''; piece by piece. */
export function* tableJsonLines(table: AnyTable): Generator<string> {
  for (const rows of rowObjects(table)) yield `${rows.join('\n')}\n`;
}

/** The rows of a table as JSON objects, some at once. */
function* rowObjects(table: AnyTable): Generator<string[]> {
  for (const piece of piecesOf(table)) {
    const columns = columnsOf(piece).map(([name, values]) => [JSON.stringify(name), values] as const);
    for (let first = 0; first < piece.length; first += ROWS_AT_ONCE) {
      yield Array.from({ length: Math.min(ROWS_AT_ONCE, piece.length - first) }, (_, i) => {
        const fields = columns.map(([name, values]) => `${name}: ${JSON.stringify(values[first + i]!)}`);
        return escaped(`{${fields.join(', ')}}`);
      });
    }
  }
}

/** They stand in strings only, where an escape is the same character. */
function escaped(json: string): string {
  return json.replace(commanding, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
