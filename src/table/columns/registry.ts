import { auditColumns } from './audit-columns.ts';
import type { ColumnMeaning } from './column.ts';
import { studyColumns } from './study-columns.ts';
import { tradingColumns } from './trading-columns.ts';

/** The columns of the tables by what the tables are about; one name stands in one family only. */
export const columnFamilies = {
  audit: auditColumns,
  study: studyColumns,
  trading: tradingColumns,
} as const satisfies Record<string, Readonly<Record<string, ColumnMeaning>>>;
