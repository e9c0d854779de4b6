import { basename } from 'node:path';
import { demand } from '../errors/demand.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { RawPrices } from '../prices/gate/raw.ts';
import { readCsv } from './csv.ts';
import { readParquetPrices } from './parquet-prices/read-parquet-prices.ts';
import { readPlainPrices } from './plain-prices/read-plain-prices.ts';
import { DateColumn } from './price-formats/date-column.ts';
import { DecimalMarks, isEuropean, readWithCommas } from './price-formats/decimal-marks.ts';
import { Gathering } from './price-formats/gathering.ts';
import { withoutGroups } from './price-formats/grouped-number.ts';
import { decimalCommaNumber, type NumberStyle } from './price-formats/number-styles.ts';
import type { DateOrder } from './price-formats/price-format.ts';
import { type Recognised, recognise, unrecognised } from './price-formats/recognise.ts';
import { unreadColumns } from './price-formats/unread-columns.ts';

/** What the user says about price files that they do not show themselves. */
export interface PriceReadingOptions {
  /** The order of day and month in files where no date shows it. */
  readonly dateOrder?: DateOrder;
}

/** More fields than these that are no number in one column are counted, not listed. */
const listedPerColumn = 20;

/**
 * Reads price files of any known form, CSV or Parquet, every symbol's rows as the files give them.
 *
 * @param files paths
 * @param options order of day and month, where the dates of a file do not show it
 * @returns the rows, and all that is wrong with the files: what cannot be opened, understood or read
 * @throws QuestionError for a Parquet file where `@duckdb/node-api` is not installed
 * @example
 * const { rows, findings } = await readPrices(['data/simulated-prices/0981.HK.csv']);
 * rows[0]?.symbol; // '0981.HK'
 * findings.length; // 0
 */
export async function readPrices(
  files: readonly string[],
  options: PriceReadingOptions = {},
): Promise<{ rows: RawPrices[]; findings: Finding[] }> {
  demand(Array.isArray(files), { what: 'the files', legal: 'be a list of paths', given: files });
  const rows: RawPrices[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const read = await readPriceFile(file, options);
    for (const one of read.rows) rows.push(one); // a file may have more symbols than a call has arguments
    for (const one of read.findings) findings.push(one);
  }
  return { rows, findings };
}

/** Reads a price file in the fastest way its bytes allow. */
async function readPriceFile(
  file: string,
  options: PriceReadingOptions,
): Promise<{ rows: RawPrices[]; findings: Finding[] }> {
  if (/\.parquet$/i.test(file)) return readParquetPrices(file, symbolOf(file));
  const plain = await readPlainPrices(file, symbolOf(file));
  if (plain === undefined) return readPriceRecords(file, options);
  return { rows: plain.rows, findings: unreadColumns(plain.layout.unread, file, 1) };
}

/**
 * Reads a price file of any known form, record by record; once more where its numbers turn out to have decimal commas.
 *
 * @param numbers how they are written, where it is not as the form of the file has it
 */
export async function readPriceRecords(
  file: string,
  options: PriceReadingOptions = {},
  numbers?: NumberStyle,
): Promise<{ rows: RawPrices[]; findings: Finding[] }> {
  const reading = new PriceReading(file, numbers);
  const malformed = await readCsv(file, reading);
  if (reading.hasDecimalCommas) return readPriceRecords(file, options, decimalCommaNumber);
  const rows = reading.finish(options.dateOrder);
  if (malformed.length === 0) reading.expectRows();
  return { rows, findings: [...malformed, ...reading.findings] };
}

/**
 * The symbol a file is named after.
 *
 * @example
 * symbolOf('prices/0981.HK.csv'); // '0981.HK'
 */
export function symbolOf(file: string): string {
  return basename(file).replace(/\.(csv|parquet|tsv|txt)$/i, '');
}

/** What the header told, and what is made of the records below it. */
interface Form extends Recognised {
  readonly names: readonly string[];
  readonly dates: DateColumn;
  readonly gathering: Gathering;
  readonly numbers: NumberStyle;
  /** Position of the volume; −1 where there is none. */
  readonly volume: number;
  readonly delimiter: string;
}

/** One price file being read. */
class PriceReading {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #symbol: string;
  readonly #lines: number[] = [];
  /** How many fields of each column were no number. */
  readonly #illegible = new Map<string, number>();
  /** Columns of which it was said how to write numbers with marks between their thousands. */
  readonly #ungrouped = new Set<string>();
  readonly #numbers: NumberStyle | undefined;
  #form: Form | undefined;
  /** Of a file that may have been written in Europe; known from its first record on. */
  #marks: DecimalMarks | undefined;

  constructor(file: string, numbers: NumberStyle | undefined) {
    this.#file = file;
    this.#symbol = symbolOf(file);
    this.#numbers = numbers;
  }

  get hasDecimalCommas(): boolean {
    return this.#marks?.areCommas ?? false;
  }

  header(names: readonly string[], line: number, delimiter: string): boolean {
    const recognised = recognise(names);
    if (recognised === undefined) {
      this.findings.push({ ...unrecognised(names), file: this.#file, line });
      return false;
    }
    const { format, layout } = recognised;
    this.findings.push(...unreadColumns(layout.unread, this.#file, line));
    const gathering = new Gathering(layout);
    const numbers = this.#numbers ?? format.numbers;
    const dates = new DateColumn(format.dateOrder);
    const volume = layout.cells.find(({ column }) => column === 'volume')?.index ?? -1;
    this.#form = { ...recognised, names, dates, gathering, numbers, volume, delimiter };
    return true;
  }

  record(fields: readonly string[], line: number): void {
    if (this.#form === undefined) return;
    const { layout, names, dates, gathering, numbers, volume, delimiter } = this.#form;
    const position = this.#lines.push(line) - 1;
    if (position === 0 && this.#numbers === undefined && isEuropean(delimiter, fields[layout.date]!))
      this.#marks = new DecimalMarks();
    dates.add(fields[layout.date]!, line);
    const symbol = layout.symbol === undefined ? this.#symbol : fields[layout.symbol]!;
    if (symbol === '') {
      this.#noSymbol(line, names[layout.symbol!]!);
      return;
    }
    gathering.add(symbol, fields, position, (text, index) => {
      const value = numbers(text);
      this.#marks?.see(text, value, { column: names[index]!, line, isVolume: index === volume });
      return value ?? this.#noNumber(text, names[index]!, line);
    });
  }

  finish(order: DateOrder | undefined): RawPrices[] {
    if (this.#form === undefined) return [];
    const { layout, names, dates, gathering } = this.#form;
    const { days, findings } = dates.resolve(order);
    for (const finding of findings)
      this.findings.push({ ...finding, file: this.#file, column: names[layout.date]! });
    this.#countIllegible();
    const ofMarks = this.#numbers === undefined ? (this.#marks?.findings() ?? []) : [readWithCommas()];
    for (const finding of ofMarks) this.findings.push({ ...finding, file: this.#file });
    return gathering.finish({ file: this.#file, lines: Int32Array.from(this.#lines), days });
  }

  /** Complains of a header with nothing below it. */
  expectRows(): void {
    if (this.#form === undefined || this.#lines.length > 0) return;
    this.#add('no-rows', must({ what: 'the file', legal: 'have rows below its header', given: undefined }));
  }

  #noNumber(value: string, column: string, line: number): number {
    const count = (this.#illegible.get(column) ?? 0) + 1;
    this.#illegible.set(column, count);
    if (count <= listedPerColumn) {
      const message = must({
        what: column,
        legal: 'be a number, or empty where it is not known',
        given: value,
        ...this.#remedyFor(value, column),
      });
      this.#add('no-number', message, { line, column, value });
    }
    return Number.NaN;
  }

  /** Once a column: its other numbers are written alike. */
  #remedyFor(value: string, column: string): { remedy?: string } {
    const remedy = this.#ungrouped.has(column) ? undefined : withoutGroups(value);
    if (remedy === undefined) return {};
    this.#ungrouped.add(column);
    return { remedy };
  }

  #countIllegible(): void {
    for (const [column, count] of this.#illegible) {
      if (count <= listedPerColumn) continue;
      const message = must({
        what: column,
        legal: 'be a number in every row',
        given: `${count} rows where it is not`,
        remedy: `the first ${listedPerColumn} are listed`,
      });
      this.#add('no-number', message, { column });
    }
  }

  #noSymbol(line: number, column: string): void {
    this.#add('no-symbol', must({ what: column, legal: 'name whose prices these are', given: undefined }), {
      line,
      column,
    });
  }

  #add(code: string, message: string, where: Partial<Finding> = {}): void {
    this.findings.push({ severity: 'error', code, message, file: this.#file, ...where });
  }
}
