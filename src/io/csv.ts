import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type CsvError, parse } from 'csv-parse';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { delimiterOf, isBlank, linesIn } from './csv-record.ts';
import { unreadable } from './unreadable.ts';

/** What becomes of a CSV file as it is read. */
export interface CsvReader {
  /** The column names, trimmed; the answer says whether the records are wanted. */
  header(names: readonly string[], line: number): boolean;
  /** One record, its fields trimmed, as many as the header has; `line` is where it begins, from 1. */
  record(fields: readonly string[], line: number): void;
}

/** A CSV file as a whole. */
export interface CsvTable {
  readonly names: readonly string[];
  readonly records: readonly { readonly line: number; readonly fields: readonly string[] }[];
}

const bytesAtOnce = 1 << 18;
const quote = '"'.charCodeAt(0);

/**
 * Reads a CSV file record by record in memory that does not grow with it: UTF-8 (or what its byte order mark
 * says), delimited by comma, semicolon or tab as the header shows, lines ending in any way, quoted by RFC 4180.
 * Blank lines are passed over.
 *
 * @returns what is wrong with the file or its records; a record that is wrong does not reach the reader
 * @example
 * await readCsv('events.csv', { header: () => true, record: (fields, line) => console.log(line, fields) });
 */
export async function readCsv(file: string, reader: CsvReader): Promise<Finding[]> {
  const reading = new Reading(file, reader);
  try {
    const chunks: AsyncIterator<Buffer> = createReadStream(file, { highWaterMark: bytesAtOnce })[
      Symbol.asyncIterator
    ]();
    const head = await firstLine(chunks);
    const parser = parse({
      bom: true,
      delimiter: delimiterOf(head.toString('utf8')),
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) reading.skip(error);
        return undefined;
      },
      trim: true,
    });
    await pipeline(
      () => reading.watch(head, chunks),
      parser,
      (records: AsyncIterable<string[]>) => reading.take(records),
    );
    reading.end();
  } catch (error) {
    reading.fail(error);
  }
  return reading.findings;
}

/**
 * Reads a whole CSV file; for those that are small, such as events and factors.
 *
 * @returns nothing but findings where the file has no header
 */
export async function readCsvTable(
  file: string,
): Promise<{ table: CsvTable | undefined; findings: Finding[] }> {
  const records: { line: number; fields: readonly string[] }[] = [];
  let names: readonly string[] | undefined;
  const findings = await readCsv(file, {
    header: (given) => {
      names = given;
      return true;
    },
    record: (fields, line) => records.push({ line, fields }),
  });
  return { table: names === undefined ? undefined : { names, records }, findings };
}

/** One file being read: where we are, and what was found. */
class Reading {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #reader: CsvReader;
  #names: readonly string[] | undefined;
  /** Where the record to come begins. */
  #line = 1;
  /** Whether a quote was seen: only then can a record be longer than a line. */
  #quoted = false;
  #taken = 0;
  /** The first record the parser could not read, as the count of records before it. */
  #malformed: { readonly after: number; readonly isOpen: boolean } | undefined;

  constructor(file: string, reader: CsvReader) {
    this.#file = file;
    this.#reader = reader;
  }

  async *watch(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
    for (let chunk: Buffer | undefined = head; chunk !== undefined; chunk = await following(rest)) {
      this.#quoted ||= chunk.includes(quote);
      yield chunk;
    }
  }

  async take(records: AsyncIterable<string[]>): Promise<void> {
    let wanted = true;
    for await (const fields of records) {
      // The parser runs ahead: what it met may lie behind records still to be taken.
      if (this.#taken === this.#malformed?.after) continue;
      this.#taken += 1;
      const line = this.#line;
      this.#line += this.#quoted ? linesIn(fields) : 1;
      if (!wanted || isBlank(fields)) continue;
      if (this.#names === undefined) wanted = this.#header(fields, line);
      else if (this.#fits(fields, line, this.#names)) this.#reader.record(fields, line);
    }
  }

  skip({ code, records }: CsvError): void {
    this.#malformed ??= { after: Number(records), isOpen: code === 'CSV_QUOTE_NOT_CLOSED' };
  }

  end(): void {
    if (this.#malformed !== undefined) this.#sayMalformed(this.#malformed.isOpen);
    else if (this.#names === undefined) {
      const message = must({
        what: 'the file',
        legal: 'begin with a line of column names',
        given: undefined,
      });
      this.#add('empty-file', message);
    }
  }

  fail(error: unknown): void {
    this.#add('unreadable-file', unreadable(error));
  }

  #header(names: readonly string[], line: number): boolean {
    let length = names.length;
    while (names[length - 1] === '') length -= 1;
    this.#names = names.slice(0, length);
    const repeated = this.#names.filter((name, i) => name !== '' && names.indexOf(name) !== i);
    for (const name of new Set(repeated)) {
      const message = must({
        what: 'a column name',
        legal: 'stand once',
        given: name,
        remedy: 'rename or remove one of the columns',
      });
      this.#add('repeated-column', message, { line, column: name, value: name });
    }
    return repeated.length === 0 && this.#reader.header(this.#names, line);
  }

  /** Delimiters too many at the end of a line, as spreadsheets leave them, do no harm. */
  #fits(fields: string[], line: number, names: readonly string[]): boolean {
    while (fields.length > names.length && fields[fields.length - 1] === '') fields.pop();
    if (fields.length === names.length) return true;
    const message = must({
      what: 'a line',
      legal: `have ${names.length} fields as the header has`,
      given: fields.length,
      remedy:
        fields.length > names.length
          ? 'quote a field that holds the delimiter'
          : 'leave a field empty where nothing is known, but keep its delimiter',
    });
    this.#add('field-count', message, { line, value: String(fields.length) });
    return false;
  }

  #sayMalformed(isOpen: boolean): void {
    const message = must({
      what: 'a quoted field',
      legal: 'be quoted from its first character to its last',
      given: isOpen ? 'a quote that never closes' : 'a quote amid its text',
      remedy: 'write a quote inside a quoted field twice (""); the file was not read from this line on',
    });
    this.#add('malformed-csv', message, { line: this.#line });
  }

  #add(code: string, message: string, where: Partial<Finding> = {}): void {
    this.findings.push({ severity: 'error', code, message, file: this.#file, ...where });
  }
}

/** Bytes up to the end of the first line that is not blank, and whatever came with them. */
async function firstLine(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  for (let chunk = await following(chunks); chunk !== undefined; chunk = await following(chunks)) {
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (/\S.*[\r\n]/.test(head.toString('latin1'))) break;
  }
  return head;
}

async function following(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await chunks.next();
  return next.done === true ? undefined : next.value;
}
