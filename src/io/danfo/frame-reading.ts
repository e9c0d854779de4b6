import type { DataFrame } from 'danfojs-node';
import { DataError, QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { didYouMean, must } from '../../errors/message.ts';
import { parseDay } from '../../time/day.ts';

/** Cells that are wrong in one way beyond these are counted, not listed. */
const listedPerColumn = 20;

/** What is asked of a cell: its value, or what would have been legal and what to do about it. */
type Reading<T> = { readonly value: T } | { readonly legal: string; readonly remedy?: string };

/** A DataFrame being read, and all that is found wrong with its cells. */
export class FrameReading {
  readonly findings: Finding[] = [];
  readonly #frame: DataFrame;

  /**
   * @param what the frame is of, for messages: `prices`
   * @throws QuestionError where it lacks a column, with the name that may be meant
   */
  constructor(frame: DataFrame, what: string, required: readonly string[]) {
    this.#frame = frame;
    const { columns } = frame;
    const missing = required.filter((column) => !columns.includes(column));
    const findings = missing.map((column): Finding => {
      const message = must({
        what: `a DataFrame of ${what}`,
        legal: `have the column ${column}`,
        given: columns,
        remedy: didYouMean(column, columns),
      });
      return { severity: 'error', code: 'no-column', column, message };
    });
    if (findings.length > 0) throw new QuestionError(findings);
  }

  /** Numbers, NaN where missing. */
  numbers(column: string): Float64Array {
    const read = (cell: unknown): Reading<number> => {
      if (isMissing(cell)) return { value: Number.NaN };
      return typeof cell === 'number' ? { value: cell } : { legal: 'be a number, or NaN where not known' };
    };
    return Float64Array.from(this.#read(column, Number.NaN, read));
  }

  /** ISO dates, as epoch days. */
  days(column: string): Int32Array {
    const remedy = 'a trading day has no time of day, and a Date is the day before in another zone';
    const read = (cell: unknown): Reading<number> => {
      const day = typeof cell === 'string' ? parseDay(cell) : undefined;
      if (day !== undefined) return { value: day };
      return { legal: 'be an ISO date as text', ...(cell instanceof Date ? { remedy } : {}) };
    };
    return Int32Array.from(this.#read(column, 0, read));
  }

  /**
   * Text that a number would spoil: 0981 read as a number is 981.
   *
   * @param whereMissing the legal word for a cell that may not be empty; empty cells are '' otherwise
   */
  names(column: string, whereMissing?: string): string[] {
    const remedy = 'read the column as text: as a number, 0981 is 981';
    return this.#read(column, '', (cell) => {
      if (isMissing(cell)) return whereMissing === undefined ? { value: '' } : { legal: whereMissing };
      if (typeof cell === 'string') return { value: cell };
      return { legal: 'be text', ...(typeof cell === 'number' ? { remedy } : {}) };
    });
  }

  /** Anything as text, a number as it prints; empty where missing. */
  texts(column: string): string[] {
    return this.#read(column, '', (cell) => {
      if (isMissing(cell)) return { value: '' };
      if (cell instanceof Date) return { legal: 'be text or a number', remedy: 'write dates as ISO text' };
      return { value: String(cell) };
    });
  }

  /** @throws DataError naming every cell that could not be read */
  finish(): void {
    if (this.findings.length > 0) throw new DataError(this.findings);
  }

  #read<T>(column: string, otherwise: T, read: (cell: unknown) => Reading<T>): T[] {
    let wrong = 0;
    const values = cellsOf(this.#frame, column).map((cell, row) => {
      const reading = read(cell);
      if ('value' in reading) return reading.value;
      wrong += 1;
      if (wrong <= listedPerColumn)
        this.#add(column, `${column} in row ${this.#frame.index[row]}`, reading, cell);
      return otherwise;
    });
    if (wrong > listedPerColumn) {
      const legal = 'be right in every row';
      const remedy = `the first ${listedPerColumn} are listed`;
      this.#add(column, column, { legal, remedy }, `${wrong} rows where it is not`);
    }
    return values;
  }

  #add(
    column: string,
    what: string,
    complaint: { readonly legal: string; readonly remedy?: string },
    given: unknown,
  ): void {
    const message = must({ ...complaint, what, given });
    this.findings.push({ severity: 'error', code: 'bad-cell', column, message });
  }
}

/** The cells of a column by position: a column named as a method of the frame hides that method. */
export function cellsOf(frame: DataFrame, column: string): readonly unknown[] {
  const columns = frame.getColumnData as readonly (readonly unknown[])[];
  return columns[frame.columns.indexOf(column)] ?? [];
}

/** What danfojs and its readers leave where nothing is known. */
function isMissing(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '' || Number.isNaN(cell);
}
