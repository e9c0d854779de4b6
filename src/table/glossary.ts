import type { ColumnMeaning } from './columns/column.ts';
import { columnFamilies } from './columns/registry.ts';

/**
 * Every column of every table: one name, one meaning, one unit.
 *
 * @example
 * glossary.car.unit; // 'fraction'
 */
export const glossary = {
  ...columnFamilies.audit,
  ...columnFamilies.specification,
  ...columnFamilies.study,
  ...columnFamilies.trading,
} as const satisfies Record<string, ColumnMeaning>;

export type ColumnName = keyof typeof glossary;
