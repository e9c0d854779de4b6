import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { factorName } from '../prices/factors.ts';
import { parseDay } from '../time/day.ts';
import { type CsvFault, manyUnfit, unfit } from './csv-faults.ts';
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

/** More faults of a kind than these are counted, not listed. */
const LISTED = 20;

/** Reads the fields of a factor table; what cannot be read is told with its line and column. */
export function factorValues(table: FactorTable, file: string): FactorValues {
  const { names, line, rows } = table;
  const faults = new Faults(file);
  for (const { line: at, fields } of rows)
    if (fields.length < names.length || fields.slice(names.length).some((field) => field !== ''))
      faults.unfit(fields.length + 1, names.length + 1, at);
  const days = daysOf(table, faults);
  const columns: Record<string, Float64Array> = {};
  names.forEach((name, column) => {
    columns[factorName(name)] = Float64Array.from(rows, ({ line: at, fields }) => {
      const field = fields[column] ?? '';
      const value = table.missing?.includes(field) ? Number.NaN : plainNumber(field);
      if (value === undefined) faults.bad(name, 'be a number, or empty where it is not known', field, at);
      return value ?? Number.NaN;
    });
  });
  const repeated = repeatedFactors(names).map((found): Finding => ({ ...found, file, line }));
  return { days, columns, findings: [...repeated, ...faults.findings()] };
}

/** Faults of rows, by their kind; the first of each are told, the others counted. */
class Faults {
  readonly #file: string;
  readonly #told: Finding[] = [];
  readonly #kinds = new Map<string, { count: number; readonly many: (count: number) => CsvFault }>();

  constructor(file: string) {
    this.#file = file;
  }

  unfit(fields: number, names: number, line: number): void {
    this.#add('', unfit(fields, names), line, (count) => manyUnfit(count, LISTED));
  }

  bad(column: string, legal: string, given: string, line: number): void {
    const kind = `${column}: ${legal}`;
    this.#add(kind, bad(column, legal, given), line, (count) => manyBad(column, legal, count));
  }

  #add(kind: string, fault: CsvFault, line: number, many: (count: number) => CsvFault): void {
    const own = this.#kinds.get(kind) ?? { count: 0, many };
    own.count++;
    this.#kinds.set(kind, own);
    if (own.count <= LISTED) this.#told.push({ severity: 'error', ...fault, file: this.#file, line });
  }

  newestFirst(newest: string, oldest: string, line: number): void {
    const message = must({
      what: 'rows',
      legal: 'run from the oldest to the newest',
      given: `${newest} first and ${oldest} last`,
      remedy: 'sort them by date, oldest first',
    });
    this.#told.push({
      severity: 'error',
      code: 'bad-factor',
      column: 'date',
      message,
      file: this.#file,
      line,
    });
  }

  findings(): readonly Finding[] {
    const counted = [...this.#kinds.values()]
      .filter(({ count }) => count > LISTED)
      .map(({ count, many }): Finding => ({ severity: 'error', ...many(count), file: this.#file }));
    return [...this.#told, ...counted];
  }
}

function daysOf({ rows }: FactorTable, faults: Faults): Int32Array {
  const days = rows.map(({ date }) => parseDay(date));
  const isNewestFirst = runsBackwards(days);
  if (isNewestFirst) faults.newestFirst(rows[0]!.date, rows.at(-1)!.date, rows[1]!.line);
  days.forEach((day, row) => {
    const { date, line } = rows[row]!;
    const before = days[row - 1];
    if (day === undefined) faults.bad('date', 'be a date, YYYY-MM-DD', date, line);
    else if (before !== undefined && day <= before && !isNewestFirst)
      faults.bad('date', 'be later than the one before it', date, line);
  });
  return Int32Array.from(days, (day) => day ?? 0);
}

/** Whether every row, of more than one, is earlier than the one before: sites show the newest first. */
function runsBackwards(days: readonly (number | undefined)[]): boolean {
  const isEarlier = (day: number | undefined, row: number) => {
    const before = days[row - 1];
    return row === 0 || (day !== undefined && before !== undefined && day < before);
  };
  return days.length > 1 && days.every(isEarlier);
}

function bad(column: string, legal: string, given: string): CsvFault {
  return { code: 'bad-factor', column, value: given, message: must({ what: column, legal, given }) };
}

function manyBad(column: string, legal: string, count: number): CsvFault {
  const given = `${count} rows where it is not`;
  const remedy = `the first ${LISTED} are listed`;
  const message = must({ what: column, legal: `${legal}, in every row`, given, remedy });
  return { code: 'bad-factor', column, message };
}
