import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';

/** What is wrong with a CSV file, its place in the file aside. */
export type CsvFault = Pick<Finding, 'code' | 'message' | 'column' | 'value'>;

/** A file without a line of column names. */
export function noHeader(): CsvFault {
  const message = must({ what: 'the file', legal: 'begin with a line of column names', given: undefined });
  return { code: 'empty-file', message };
}

/** A column name that stands twice: one of the columns would be lost. */
export function repeatedColumn(name: string): CsvFault {
  const remedy = 'rename or remove one of the columns';
  const message = must({ what: 'a column name', legal: 'stand once', given: name, remedy });
  return { code: 'repeated-column', message, column: name, value: name };
}

/** JSON with such a name changes what programs think every object has. */
export const RESERVED = '__proto__';

/** A column of the name {@link RESERVED}. */
export function reservedColumn(): CsvFault {
  const legal = 'not be one that JavaScript keeps for itself';
  const message = must({ what: 'a column name', legal, given: RESERVED, remedy: 'rename the column' });
  return { code: 'reserved-column', message, column: RESERVED, value: RESERVED };
}

/** A record of another number of fields than the header has. */
export function unfit(fields: number, names: number): CsvFault {
  const remedy =
    fields > names
      ? 'quote a field that holds the delimiter'
      : 'leave a field empty where nothing is known, but keep its delimiter';
  const legal = `have ${names} fields as the header has`;
  const message = must({ what: 'a line', legal, given: fields, remedy });
  return { code: 'field-count', message, value: String(fields) };
}

/** More such records than are listed. */
export function manyUnfit(count: number, listed: number): CsvFault {
  const given = `${count} lines of other lengths`;
  const remedy = `the first ${listed} are listed`;
  const message = must({ what: 'every line', legal: 'have as many fields as the header', given, remedy });
  return { code: 'field-count', message, value: String(count) };
}

/** A quote where none may stand, or one that nothing closes: what follows cannot be parted into records. */
export function malformed(isOpen: boolean): CsvFault {
  const message = must({
    what: 'a quoted field',
    legal: 'be quoted from its first character to its last',
    given: isOpen ? 'a quote that never closes' : 'a quote amid its text',
    remedy: 'write a quote inside a quoted field twice (""); the file was not read from this line on',
  });
  return { code: 'malformed-csv', message };
}

/** A record longer than is held in memory. */
export function tooLong(most: number): CsvFault {
  const message = must({
    what: 'a line',
    legal: `have at most ${most} characters, quoted line ends included`,
    given: 'a longer one',
    remedy: 'look for a quote that never closes; the file was not read from this line on',
  });
  return { code: 'long-line', message };
}

/** Text in another encoding, a field of it as it was decoded. */
export function notUtf8(field: string): CsvFault {
  const remedy = 'save the file as UTF-8; spreadsheets call it CSV UTF-8';
  const message = must({ what: 'the text', legal: 'be UTF-8', given: field, remedy });
  return { code: 'not-utf8', message, value: field };
}
