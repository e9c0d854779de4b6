import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
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

/** A record, line ends inside its quoted fields included, has no more characters than this. */
export const LONGEST_RECORD = 1 << 22;

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
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      trim: true,
      // Taken as they are found, not from the stream: what stands before a fault is not lost with it.
      on_record: (fields: string[]) => {
        reading.take(fields);
        return null;
      },
    });
    await pipeline(() => reading.watch(head, chunks), parser.resume());
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
  #wanted = true;
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

  take(fields: string[]): void {
    const line = this.#line;
    this.#line += this.#quoted ? linesIn(fields) : 1;
    if (!this.#wanted || isBlank(fields)) return;
    if (this.#isIllegible) this.#expectText(fields, line);
    if (this.#names === undefined) this.#wanted = this.#header(fields, line);
    else if (this.#fits(fields, line, this.#names)) this.#reader.record(fields, line);
  }

  end(): void {
    if (this.#names !== undefined) return;
    const message = must({
      what: 'the file',
      legal: 'begin with a line of column names',
      given: undefined,
    });
    this.#add('empty-file', message);
  }

  fail(error: unknown): void {
    if (!(error instanceof CsvError)) this.#add('unreadable-file', unreadable(error));
    else if (error.code === 'CSV_MAX_RECORD_SIZE') this.#sayTooLong();
    else this.#sayMalformed(error.code === 'CSV_QUOTE_NOT_CLOSED');
  }

  #header(names: readonly string[], line: number): boolean {
    let length = names.length;
    while (names[length - 1] === '') length -= 1;
    this.#names = names.slice(0, length);
    const seen = new Set<string>();
    const repeated = this.#names.filter((name) => name !== '' && seen.size === seen.add(name).size);
    for (const name of new Set(repeated)) {
      const message = must({
        what: 'a column name',
        legal: 'stand once',
        given: name,
        remedy: 'rename or remove one of the columns',
      });
      this.#add('repeated-column', message, { line, column: name, value: name });
    }
    if (seen.has('__proto__')) this.#sayReserved(line);
    return repeated.length === 0 && !seen.has('__proto__') && this.#reader.header(this.#names, line);
  }

  /** JSON of such a name changes what programs think every object has. */
  #sayReserved(line: number): void {
    const message = must({
      what: 'a column name',
      legal: 'not be one that JavaScript keeps for itself',
      given: '__proto__',
      remedy: 'rename the column',
    });
    this.#add('reserved-column', message, { line, column: '__proto__' });
  }

  /** What was no UTF-8 is a replacement character by now. */
  #expectText(fields: readonly string[], line: number): void {
    const field = fields.find((one) => one.includes('\ufffd'));
    if (field === undefined) return;
    this.#isIllegible = false;
    const message = must({
      what: 'the text',
      legal: 'be UTF-8',
      given: field,
      remedy: 'save the file as UTF-8; spreadsheets call it CSV UTF-8',
    });
    this.#add('not-utf8', message, { line, value: field });
  }

  #sayTooLong(): void {
    const message = must({
      what: 'a line',
      legal: `have at most ${LONGEST_RECORD} characters, quoted line ends included`,
      given: 'a longer one',
      remedy: 'look for a quote that never closes; the file was not read from this line on',
    });
    this.#add('long-line', message, { line: this.#line });
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
  const head: Buffer[] = [];
  let isBegun = false;
  let size = 0;
  for (let chunk = await following(chunks); chunk !== undefined; chunk = await following(chunks)) {
    head.push(chunk);
    size += chunk.length;
    const text = chunk.toString('latin1');
    const start: number = isBegun ? 0 : text.search(/\S/);
    isBegun = start >= 0;
    if (size > LONGEST_RECORD || (isBegun && /[\r\n]/.test(text.slice(start)))) break;
  }
  return Buffer.concat(head);
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

async function following(chunks: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await chunks.next();
  return next.done === true ? undefined : next.value;
}
