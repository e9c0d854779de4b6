import { type ColumnName, glossary } from './glossary.ts';
import type { RowUnit, TableSchema } from './schemas.ts';
import { knownTables } from './table.ts';

/** The unit of a column that differs from row to row in a table; nothing where it is the same in all. */
export function rowUnitOf(table: string, column: string): RowUnit | undefined {
  if (!Object.hasOwn(knownTables, table)) return undefined;
  const { units = {} }: TableSchema = knownTables[table as keyof typeof knownTables];
  return Object.hasOwn(units, column) ? units[column as ColumnName] : undefined;
}

/**
 * The unit of a column in a table, in words.
 *
 * @example
 * unitIn('fits', 'estimate'); // 'fraction where term is alpha, else 1'
 * unitIn('windows', 'car'); // 'fraction'
 */
export function unitIn(table: string, column: ColumnName): string {
  const own = rowUnitOf(table, column);
  return own === undefined
    ? glossary[column].unit
    : `fraction where ${own.by} is ${own.fractions.join(' or ')}, else 1`;
}

/** The unit of a column in those rows whose other column, which it hangs on, has this value. */
export function unitAt({ fractions }: RowUnit, value: string): 'fraction' | '1' {
  return fractions.includes(value) ? 'fraction' : '1';
}
