import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { factorName } from '../prices/factors.ts';
import { parseDay } from '../time/day.ts';
import { type CsvFault, unfit } from './csv-faults.ts';
import type { FactorTable } from './factor-formats/factor-format.ts';
import { plainNumber } from './price-formats/number-styles.ts';
import { repeatedFactors } from './repeated-factors.ts';

/** The fields of a factor table as days and numbers. */
export interface FactorValues {
  /** Epoch days. */
  readonly days: Int32Array;
  /** By the names factors go by here, in the unit of the file; NaN where unknown. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly findings: readonly Finding[];
}

/** Reads the fields of a factor table; what cannot be read is told with its line and column. */
export function factorValues(table: FactorTable, file: string): FactorValues {
  const { names, line, rows } = table;
  const findings: Finding[] = repeatedFactors(names).map((found) => ({ ...found, file, line }));
  const complain = (fault: CsvFault, at: number) =>
    findings.push({ severity: 'error', ...fault, file, line: at });
  for (const { line: at, fields } of rows)
    if (fields.length < names.length || fields.slice(names.length).some((field) => field !== ''))
      complain(unfit(fields.length + 1, names.length + 1), at);
  const days = daysOf(table, complain);
  const columns: Record<string, Float64Array> = {};
  names.forEach((name, column) => {
    columns[factorName(name)] = Float64Array.from(rows, ({ line: at, fields }) => {
      const field = fields[column] ?? '';
      const value = table.missing?.includes(field) ? Number.NaN : plainNumber(field);
      if (value === undefined) complain(bad(name, 'be a number, or empty where it is not known', field), at);
      return value ?? Number.NaN;
    });
  });
  return { days, columns, findings };
}

function daysOf({ rows }: FactorTable, complain: (fault: CsvFault, line: number) => void): Int32Array {
  let before: number | undefined;
  return Int32Array.from(rows, ({ line, date }) => {
    const day = parseDay(date);
    if (day === undefined) complain(bad('date', 'be a date, YYYY-MM-DD', date), line);
    else if (before !== undefined && day <= before)
      complain(bad('date', 'be later than the one before it', date), line);
    before = day;
    return day ?? 0;
  });
}

function bad(column: string, legal: string, given: string): CsvFault {
  return { code: 'bad-factor', column, value: given, message: must({ what: column, legal, given }) };
}
