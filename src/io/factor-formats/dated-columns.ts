import type { Finding } from '../../errors/finding.ts';
import { readCsvTable } from '../csv.ts';
import type { FactorFormat } from './factor-format.ts';

/** A date column and one column a factor, as CSV; the unit is for the reader to tell. */
export const datedColumns: FactorFormat = {
  name: 'date, one column a factor',
  async read(bytes, file) {
    const { table, findings } = await readCsvTable(file, bytes);
    if (table === undefined) return { table, findings };
    const { names, line, records } = table;
    const date = names.findIndex((name) => name.toLowerCase() === 'date');
    if (date < 0) return undefined;
    const isFactor = (_: string, i: number) => i !== date && names[i] !== '';
    const rows = records.map((record) => ({
      line: record.line,
      date: record.fields[date]!,
      fields: record.fields.filter(isFactor),
    }));
    const unread = names.includes('') ? [unnamed(file, line)] : [];
    return { table: { names: names.filter(isFactor), line, rows }, findings: [...findings, ...unread] };
  },
};

/** R and pandas number the rows they write, in a column without a name. */
function unnamed(file: string, line: number): Finding {
  const message = 'columns not read, for they name no factor: one without a name';
  return { severity: 'note', code: 'unread-columns', message, file, line };
}
