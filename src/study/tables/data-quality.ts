import type { Finding } from '../../errors/finding.ts';
import { blankTable, type Table } from '../../table/table.ts';

/** One row for each finding. */
export function dataQualityTable(findings: readonly Finding[]): Table<'data_quality'> {
  const table = blankTable('data_quality', findings.length);
  const { columns } = table;
  findings.forEach((finding, row) => {
    columns.file[row] = finding.file ?? '';
    if (finding.line !== undefined) columns.line[row] = finding.line;
    columns.column[row] = finding.column ?? '';
    columns.symbol[row] = finding.symbol ?? '';
    columns.date[row] = finding.date ?? '';
    columns.severity[row] = finding.severity;
    columns.code[row] = finding.code;
    columns.value[row] = finding.value ?? '';
    columns.message[row] = finding.message;
    columns.until[row] = finding.until ?? '';
  });
  return table;
}
