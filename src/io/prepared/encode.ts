import { createHash } from 'node:crypto';
import type { PriceColumn, PriceSeries } from '../../prices/series.ts';
import { aligned, type Contents, LAYOUT_VERSION, MAGIC, PLACES, type PreparedPrices } from './layout.ts';

type Numbers = Float64Array | Int32Array;

/** Prepared prices as the bytes of their file, piece by piece; the same prices give the same bytes. */
export function encodePrepared({ series, findings }: PreparedPrices): Uint8Array[] {
  const arrays = new Arrays();
  const listed = series.map((one) => listedSeries(one, arrays));
  const contents: Contents = {
    arrays: arrays.all.map((array) => ({ type: typeOf(array), length: array.length })),
    series: listed,
    findings,
  };
  const list = Buffer.from(JSON.stringify(contents));
  const pieces = [list, ...arrays.all.map(bytesOf)].flatMap((piece) => [piece, gapAfter(piece)]);
  return [opening(list.length, pieces), ...pieces];
}

/** Arrays, each kept once however many series have it. */
class Arrays {
  readonly all: Numbers[] = [];
  readonly #places = new Map<string, number>();

  place(array: Numbers): number {
    const key = `${typeOf(array)} ${createHash('sha256').update(bytesOf(array)).digest('hex')}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(array) - 1;
  }
}

function listedSeries(
  { symbol, days, columns, source }: PriceSeries,
  arrays: Arrays,
): Contents['series'][number] {
  const entries = Object.entries(columns) as [PriceColumn, Float64Array][];
  return {
    symbol,
    days: arrays.place(days),
    columns: Object.fromEntries(entries.map(([name, values]) => [name, arrays.place(values)])),
    ...(source === undefined ? {} : { source: { file: source.file, lines: arrays.place(source.lines) } }),
  };
}

function typeOf(array: Numbers): Contents['arrays'][number]['type'] {
  return array instanceof Float64Array ? 'f64' : 'i32';
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function gapAfter({ length }: Uint8Array): Uint8Array {
  return new Uint8Array(aligned(length) - length);
}

/** What stands before the pieces: what the file is, how long, and their hash. */
function opening(contents: number, pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.alloc(PLACES.start);
  bytes.write(MAGIC, 'latin1');
  new Uint32Array(bytes.buffer, bytes.byteOffset + PLACES.version, 2).set([LAYOUT_VERSION, contents]);
  const length = pieces.reduce<number>((sum, piece) => sum + piece.length, PLACES.start);
  new Float64Array(bytes.buffer, bytes.byteOffset + PLACES.length, 1).set([length]);
  const hash = createHash('sha256')
    .update(bytes.subarray(0, PLACES.hash))
    .update(bytes.subarray(PLACES.hashEnd));
  for (const piece of pieces) hash.update(piece);
  hash.digest().copy(bytes, PLACES.hash);
  return bytes;
}
