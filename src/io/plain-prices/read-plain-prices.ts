import { type FileHandle, open } from 'node:fs/promises';
import type { RawPrices } from '../../prices/gate/raw.ts';
import { delimiterOf } from '../csv-record.ts';
import { isEuropean } from '../price-formats/decimal-marks.ts';
import { plainNumber } from '../price-formats/number-styles.ts';
import type { PriceLayout } from '../price-formats/price-format.ts';
import { recognise } from '../price-formats/recognise.ts';
import { LINE_FEED } from './bytes.ts';
import { PlainRows } from './plain-rows.ts';

const BYTES_AT_ONCE = 1 << 20;
/** A header of visible ASCII: no quote, no space at the ends of a name to be trimmed, no byte order mark. */
const plainHeader = /^[\x21\x23-\x7e]+(?: +[\x21\x23-\x7e]+)*\r?\n$/;

/** A plain price file as it was read. */
export interface PlainPrices {
  readonly rows: RawPrices[];
  readonly layout: PriceLayout;
}

/**
 * Reads a price file of the plainest kind straight from its bytes: ISO dates, numbers without signs of display, no
 * quotes, every line of as many fields as the header. Some ten times faster than reading records of text.
 *
 * @returns nothing at the first byte that is not plain, or where there is no row: the reader for every form is to read
 * such a file from its beginning, and says what is wrong with it
 */
export async function readPlainPrices(path: string, symbol: string): Promise<PlainPrices | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    return await readFrom(file, { path, symbol });
  } catch {
    return undefined; // the other reader meets the same and says so
  } finally {
    await file?.close();
  }
}

async function readFrom(
  file: FileHandle,
  named: { readonly path: string; readonly symbol: string },
): Promise<PlainPrices | undefined> {
  let reading: ReturnType<typeof begin>;
  /** Whether 1.012 may still be a thousand and twelve, which is for the reader of every form to weigh. */
  let mayGroup: boolean | undefined;
  for await (const lines of wholeLines(file)) {
    let from = 0;
    if (reading === undefined) {
      from = lines.indexOf(LINE_FEED) + 1;
      reading = begin(lines.toString('latin1', 0, from), named);
    }
    if (reading === undefined) return undefined;
    if (mayGroup === undefined) mayGroup = reading.mayGroup;
    if (mayGroup) {
      const text = lines.toString('latin1', from);
      mayGroup = !decimals.test(text);
      if (mayGroup && doubtful.test(text)) return undefined;
    }
    if (!reading.rows.read(lines, from)) return undefined;
  }
  const rows = reading?.rows.finish();
  return reading === undefined || rows === undefined ? undefined : { rows, layout: reading.layout };
}

/** A file in blocks of whole lines, the last line given an end where it has none. A block is only good until the next. */
async function* wholeLines(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(BYTES_AT_ONCE);
  for (let held = 0; ; ) {
    const { bytesRead } = await file.read(buffer, held, BYTES_AT_ONCE - 1 - held);
    held += bytesRead;
    const isLast = bytesRead === 0;
    if (isLast && held > 0) buffer[held++] = LINE_FEED;
    const end = held === 0 ? 0 : buffer.lastIndexOf(LINE_FEED, held - 1) + 1;
    if (end === 0 && held === BYTES_AT_ONCE - 1) throw new RangeError('a line is longer than a block');
    if (end > 0) yield buffer.subarray(0, end);
    if (isLast) return;
    buffer.copyWithin(0, end, held);
    held -= end;
  }
}

/** What the header tells, where it is plain and of a form whose numbers are. */
function begin(header: string, named: { readonly path: string; readonly symbol: string }) {
  if (!plainHeader.test(header)) return undefined;
  const delimiter = delimiterOf(header);
  const names = header.trimEnd().split(delimiter);
  const isPlain =
    names.every((name) => name === name.trim() && name !== '') && new Set(names).size === names.length;
  const recognised = isPlain ? recognise(names) : undefined;
  if (recognised === undefined || recognised.format.numbers !== plainNumber) return undefined;
  const { layout } = recognised;
  const rows = new PlainRows(named, layout, names, delimiter.charCodeAt(0), 2);
  return { layout, rows, mayGroup: isEuropean(delimiter, '') };
}

/** Three digits after a point: a fraction, or thousands. */
const doubtful = /;-?[1-9]\d{0,2}\.\d{3}(?=[;\r\n])/;
/** Digits after a point that are no thousands. */
const decimals = /;-?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3}|\d{4,}\.\d{3})(?=[;\r\n])/;
