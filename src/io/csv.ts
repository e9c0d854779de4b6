import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Finding } from '../errors/finding.ts';
import { firstLine, following, piecesOf } from './byte-pieces.ts';
import {
  type CsvFault,
  malformed,
  manyUnfit,
  noHeader,
  notUtf8,
  RESERVED,
  repeatedColumn,
  reservedColumn,
  tooLong,
  unfit,
} from './csv-faults.ts';
import { delimiterOf, isBlank, linesIn } from './csv-record.ts';
import { noText } from './no-text.ts';
import { PlainRecords } from './plain-records.ts';
import { unreadable } from './unreadable.ts';

/** What becomes of a CSV file as it is read. */
export interface CsvReader {
  /** The column names, trimmed, and what parts them; the answer says whether the records are wanted. */
  header(names: readonly string[], line: number, delimiter: string): boolean;
  /** One record, its fields trimmed, as many as the header has; `line` is where it begins, from 1. */
  record(fields: readonly string[], line: number): void;
}

/** A CSV file as a whole. */
export interface CsvTable {
  readonly names: readonly string[];
  /** Line of the names, from 1. */
  readonly line: number;
  readonly records: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

const bytesAtOnce = 1 << 18;
const quote = '"'.charCodeAt(0);

/** More records of a wrong length than these are counted, not listed. */
const LISTED = 20;

/** A record, line ends inside its quoted fields included, has no more characters than this. */
export const LONGEST_RECORD = 1 << 20;

/**
 * Reads a CSV file record by record in memory that does not grow with it: UTF-8 (or what its byte order mark
 * says), delimited by comma, semicolon or tab as the header shows, lines ending in any way, quoted by RFC 4180.
 * Blank lines are passed over.
 *
 * @param bytes of the file, where it has been read already
 * @returns what is wrong with the file or its records; a record that is wrong does not reach the reader
 * @example
 * await readCsv('events.csv', { header: () => true, record: (fields, line) => console.log(line, fields) });
 */
export async function readCsv(file: string, reader: CsvReader, bytes?: Buffer): Promise<Finding[]> {
  const reading = new Reading(file, reader);
  let chunks: AsyncIterator<Buffer> | undefined;
  try {
    const given = bytes
      ? piecesOf(bytes, bytesAtOnce)
      : createReadStream(file, { highWaterMark: bytesAtOnce });
    chunks = given[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const head = await firstLine(chunks, LONGEST_RECORD);
    const fault = noText(head);
    if (fault !== undefined) return reading.refuse(fault);
    const delimiter = delimiterOf(head.toString('utf8'));
    reading.delimiter = delimiter;
    const take = (fields: string[]) => reading.take(fields);
    const plain = new PlainRecords(delimiter, LONGEST_RECORD, take);
    let chunk: Buffer | undefined = head;
    while (chunk !== undefined && plain.read(chunk)) chunk = await following(chunks);
    if (chunk === undefined) plain.end();
    else {
      const parser = parserOf(delimiter, plain.isBegun, take);
      const [left, more] = [Buffer.concat([plain.rest, chunk]), chunks];
      await pipeline(() => reading.watch(left, more), parser.resume());
    }
    reading.end();
  } catch (error) {
    reading.fail(error);
  } finally {
    await chunks?.return?.(); // closes the file where it was not read to its end
  }
  return reading.findings;
}

/** @param isBegun whether lines of the file have been taken, which all ended in `\n` */
function parserOf(delimiter: string, isBegun: boolean, take: (fields: string[]) => void) {
  return parse({
    bom: !isBegun,
    delimiter,
    ...(isBegun ? { record_delimiter: '\n' } : {}),
    max_record_size: LONGEST_RECORD,
    relax_column_count: true,
    trim: true,
    // Taken as they are found, not from the stream: what stands before a fault is not lost with it.
    on_record: (fields: string[]) => {
      take(fields);
      return null;
    },
  });
}

/**
 * Reads a whole CSV file; for those that are small, such as events and factors.
 *
 * @param bytes of the file, where it has been read already
 * @returns nothing but findings where the file has no header
 */
export async function readCsvTable(
  file: string,
  bytes?: Buffer,
): Promise<{ table: CsvTable | undefined; findings: Finding[] }> {
  const records: { line: number; fields: readonly string[] }[] = [];
  let table: CsvTable | undefined;
  const reader: CsvReader = {
    header: (names, line) => {
      table = { names, line, records };
      return true;
    },
    record: (fields, line) => records.push({ line, fields }),
  };
  const findings = await readCsv(file, reader, bytes);
  return { table, findings };
}

/** One file being read: where we are, and what was found. */
class Reading {
  readonly findings: Finding[] = [];
  delimiter = ',';
  readonly #file: string;
  readonly #reader: CsvReader;
  #names: readonly string[] | undefined;
  /** Where the record to come begins. */
  #line = 1;
  /** Whether a quote was seen: only then can a record be longer than a line. */
  #quoted = false;
  #wanted = true;
  /** Records of another length than the header. */
  #unfit = 0;
  /** Whether bytes were seen that are no text, before it is known in which record. */
  #isIllegible = false;

  constructor(file: string, reader: CsvReader) {
    this.#file = file;
    this.#reader = reader;
  }

  async *watch(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
    const legible = legibility(head);
    for (let chunk: Buffer | undefined = head; chunk !== undefined; chunk = await following(rest)) {
      this.#quoted ||= chunk.includes(quote);
      this.#isIllegible ||= !legible(chunk);
      yield chunk;
    }
  }

  refuse(fault: CsvFault): Finding[] {
    this.#add(fault);
    return this.findings;
  }

  take(fields: string[]): void {
    const line = this.#line;
    this.#line += this.#quoted ? linesIn(fields) : 1;
    if (!this.#wanted || isBlank(fields)) return;
    if (this.#isIllegible) this.#expectText(fields, line);
    if (this.#names === undefined) this.#wanted = this.#header(fields, line);
    else if (this.#fits(fields, line, this.#names)) this.#reader.record(fields, line);
  }

  end(): void {
    if (this.#names === undefined) this.#add(noHeader());
    if (this.#unfit > LISTED) this.#add(manyUnfit(this.#unfit, LISTED));
  }

  fail(error: unknown): void {
    if (!(error instanceof CsvError)) this.#add({ code: 'unreadable-file', message: unreadable(error) });
    else if (error.code === 'CSV_MAX_RECORD_SIZE') this.#add(tooLong(LONGEST_RECORD), this.#line);
    else this.#add(malformed(error.code === 'CSV_QUOTE_NOT_CLOSED'), this.#line);
  }

  #header(names: readonly string[], line: number): boolean {
    let length = names.length;
    while (names[length - 1] === '') length -= 1;
    this.#names = names.slice(0, length);
    const seen = new Set<string>();
    const repeated = this.#names.filter((name) => name !== '' && seen.size === seen.add(name).size);
    for (const name of new Set(repeated)) this.#add(repeatedColumn(name), line);
    const isReserved = seen.has(RESERVED);
    if (isReserved) this.#add(reservedColumn(), line);
    if (repeated.length > 0 || isReserved) return false;
    return this.#reader.header(this.#names, line, this.delimiter);
  }

  /** What was no UTF-8 is a replacement character by now. The first is told. */
  #expectText(fields: readonly string[], line: number): void {
    const field = fields.find((one) => one.includes('\ufffd'));
    if (field === undefined) return;
    this.#isIllegible = false;
    this.#add(notUtf8(field), line);
  }

  /** Delimiters too many at the end of a line, as spreadsheets leave them, do no harm. */
  #fits(fields: string[], line: number, names: readonly string[]): boolean {
    while (fields.length > names.length && fields[fields.length - 1] === '') fields.pop();
    if (fields.length === names.length) return true;
    this.#unfit += 1;
    if (this.#unfit <= LISTED) this.#add(unfit(fields.length, names.length), line);
    return false;
  }

  #add(fault: CsvFault, line?: number): void {
    const place = { file: this.#file, ...(line === undefined ? {} : { line }) };
    this.findings.push({ severity: 'error', ...fault, ...place });
  }
}

/** Whether chunk after chunk is UTF-8; UTF-16, which a byte order mark announces, is left to the parser. */
function legibility(head: Buffer): (chunk: Buffer) => boolean {
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isPlain = true;
  return (chunk) => {
    isPlain &&= isAscii(chunk);
    if (isPlain || isUtf16) return true;
    try {
      decoder.decode(chunk, { stream: true });
      return true;
    } catch {
      return false;
    }
  };
}
