import { isAscii } from 'node:buffer';

const quote = '"'.charCodeAt(0);
const carriageReturn = '\r'.charCodeAt(0);

/**
 * Takes the records of a CSV file apart as long as they are plain: ASCII, no quotes, lines that end in `\n`. At the first
 * bytes that are not it steps aside, and what is left of the file is for a parser that knows all the rest.
 */
export class PlainRecords {
  readonly #delimiter: string;
  readonly #longest: number;
  readonly #take: (fields: string[]) => void;
  /** The start of a line whose end is still to come. */
  #rest = '';
  /** Whether a line has been taken: the file ends its lines in `\n`. */
  isBegun = false;

  /**
   * @param longest characters of a line beyond which it is left to the parser
   * @param take given every record, its fields trimmed
   */
  constructor(delimiter: string, longest: number, take: (fields: string[]) => void) {
    this.#delimiter = delimiter;
    this.#longest = longest;
    this.#take = take;
  }

  /** Takes the lines of a chunk; false where it is not plain, and nothing of it is taken. */
  read(chunk: Buffer): boolean {
    const isPlain = isAscii(chunk) && !chunk.includes(quote) && !chunk.includes(carriageReturn);
    // A tab is a delimiter here and a blank there: which, is for the parser to know.
    if (!isPlain || this.#delimiter === '\t' || chunk.length + this.#rest.length > this.#longest)
      return false;
    const text = this.#rest + chunk.toString('latin1');
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#line(text.slice(start, end));
      start = end + 1;
    }
    this.#rest = text.slice(start);
    return true;
  }

  /** A last line without an end. */
  end(): void {
    if (this.#rest !== '') this.#line(this.#rest);
  }

  /** What has been read and not been taken. */
  get rest(): Buffer {
    return Buffer.from(this.#rest, 'latin1');
  }

  #line(line: string): void {
    this.isBegun = true;
    const fields = line.split(this.#delimiter);
    for (let i = 0; i < fields.length; i++) fields[i] = trimmed(fields[i]!);
    this.#take(fields);
  }
}

/** A field without the blanks at its ends, as the parser of any CSV trims it. */
function trimmed(field: string): string {
  let start = 0;
  let end = field.length;
  while (start < end && isPadding(field.charCodeAt(start))) start++;
  while (end > start && isPadding(field.charCodeAt(end - 1))) end--;
  return end - start === field.length ? field : field.slice(start, end);
}

/** Space, tab or form feed. */
function isPadding(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c;
}
