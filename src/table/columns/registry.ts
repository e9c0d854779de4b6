import { auditColumns } from './audit-columns.ts';
import type { ColumnMeaning } from './column.ts';
import { specificationColumns } from './specification-columns.ts';
import { studyColumns } from './study-columns.ts';
import { tradingColumns } from './trading-columns.ts';

/** The columns of the tables by what the tables are about; one name stands in one family only. */
export const columnFamilies = {
  audit: auditColumns,
  specification: specificationColumns,
  study: studyColumns,
  trading: tradingColumns,
} as const satisfies Record<string, Readonly<Record<string, ColumnMeaning>>>;
