import { inflateSync } from 'node:zlib';

/** Bytes of the header of a WOFF file, of an entry of its directory, and of both in the font it holds. */
const HEADER = 44;
const ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

interface FontTable {
  /** Its four letters and its checksum, as they are in both directories. */
  readonly tag: number;
  readonly checksum: number;
  readonly content: Buffer;
}

/**
 * The TrueType or OpenType font within a WOFF 1.0 file, for programs that read no WOFF.
 *
 * @returns nothing where the bytes are no such file
 * @see https://www.w3.org/TR/WOFF/
 */
export function fontOfWoff(woff: Buffer): Buffer | undefined {
  if (woff.length < HEADER || woff.toString('latin1', 0, 4) !== 'wOFF') return undefined;
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => tableAt(woff, HEADER + i * ENTRY));
  return assembled(woff.readUInt32BE(4), tables);
}

function tableAt(woff: Buffer, at: number): FontTable {
  const [tag, offset, packed, whole, checksum] = [0, 4, 8, 12, 16].map((field) =>
    woff.readUInt32BE(at + field),
  ) as [number, number, number, number, number];
  const bytes = woff.subarray(offset, offset + packed);
  // A table that deflating would not make smaller is stored as it is.
  return { tag, checksum, content: packed < whole ? inflateSync(bytes) : bytes };
}

/** An SFNT file: header, directory, then the tables, each on a multiple of four bytes. */
function assembled(flavor: number, tables: readonly FontTable[]): Buffer {
  const steps = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(FONT_HEADER + tables.length * FONT_ENTRY);
  head.writeUInt32BE(flavor, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** steps * FONT_ENTRY, 6);
  head.writeUInt16BE(steps, 8);
  head.writeUInt16BE((tables.length - 2 ** steps) * FONT_ENTRY, 10);
  let offset = head.length;
  const pieces = tables.map(({ tag, checksum, content }, i) => {
    [tag, checksum, offset, content.length].forEach((value, field) => {
      head.writeUInt32BE(value, FONT_HEADER + i * FONT_ENTRY + field * 4);
    });
    const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4);
    content.copy(padded);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...pieces]);
}
