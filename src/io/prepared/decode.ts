import { createHash } from 'node:crypto';
import { must } from '../../errors/message.ts';
import type { PriceColumn } from '../../prices/series.ts';
import {
  type ArrayType,
  aligned,
  type Contents,
  LAYOUT_VERSION,
  MAGIC,
  PLACES,
  type PreparedPrices,
} from './layout.ts';

const remedy = 'make it again with `eventstudy prepare`';
const arrayOf = { f64: Float64Array, i32: Int32Array } as const;

/** Why bytes are not the prepared prices they should be, in words; nothing where they are. */
export function faultOf(bytes: ArrayBuffer): string | undefined {
  const what = 'the file';
  const view = Buffer.from(bytes);
  if (bytes.byteLength < PLACES.start || view.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return must({ what, legal: 'hold prepared prices', given: 'other bytes', remedy });
  const version = new Uint32Array(bytes, PLACES.version, 1)[0]!;
  if (version !== LAYOUT_VERSION)
    return must({ what, legal: `be of layout ${LAYOUT_VERSION}`, given: version, remedy });
  const length = new Float64Array(bytes, PLACES.length, 1)[0]!;
  if (bytes.byteLength !== length)
    return must({ what, legal: `have all of its ${length} bytes`, given: bytes.byteLength, remedy });
  const [before, after] = [view.subarray(0, PLACES.hash), view.subarray(PLACES.hashEnd)];
  const hash = createHash('sha256').update(before).update(after).digest();
  if (!hash.equals(view.subarray(PLACES.hash, PLACES.hashEnd)))
    return must({ what, legal: 'have the SHA-256 it was written with', given: hash.toString('hex'), remedy });
  return undefined;
}

/** The prices in bytes without {@link faultOf | fault}; their arrays are views of the bytes, not copies. */
export function decodePrepared(bytes: ArrayBuffer): PreparedPrices {
  const length = new Uint32Array(bytes, PLACES.contents, 1)[0]!;
  const list = Buffer.from(bytes, PLACES.start, length).toString('utf8');
  const { arrays, series, findings } = JSON.parse(list) as Contents;
  const places = placesOf(arrays, PLACES.start + aligned(length));
  const view = <T extends ArrayType>(place: number, type: T) =>
    new arrayOf[type](bytes, places[place], arrays[place]!.length) as InstanceType<(typeof arrayOf)[T]>;
  return {
    findings,
    series: series.map(({ symbol, days, columns, source }) => {
      const entries = Object.entries(columns) as [PriceColumn, number][];
      return {
        symbol,
        days: view(days, 'i32'),
        columns: Object.fromEntries(entries.map(([name, place]) => [name, view(place, 'f64')])),
        ...(source === undefined ? {} : { source: { file: source.file, lines: view(source.lines, 'i32') } }),
      };
    }),
  };
}

/** Where each array begins. */
function placesOf(arrays: Contents['arrays'], start: number): number[] {
  let next = start;
  return arrays.map(({ type, length }) => {
    const place = next;
    next += aligned(length * arrayOf[type].BYTES_PER_ELEMENT);
    return place;
  });
}
