import { createHash } from 'node:crypto';
import { must } from '../../errors/message.ts';
import { isAscending } from '../../prices/gate/same-day.ts';
import type { PriceColumn, PriceSeries } from '../../prices/series.ts';
import { isIsoDay } from '../../time/day.ts';
import { contentsIn } from './contents.ts';
import {
  type ArrayType,
  aligned,
  type Contents,
  LAYOUT_VERSION,
  MAGIC,
  PLACES,
  type PreparedPrices,
} from './layout.ts';

const what = 'the file';
const remedy = 'make it again with `eventstudy prepare`';
const arrayOf = { f64: Float64Array, i32: Int32Array } as const;

/** Why a file is not of prepared prices, by the bytes it begins with and how many it has; nothing where it may be. */
export function openingFault(opening: ArrayBuffer, size: number): string | undefined {
  if (size < PLACES.start || Buffer.from(opening).toString('latin1', 0, MAGIC.length) !== MAGIC)
    return must({ what, legal: 'hold prepared prices', given: 'other bytes', remedy });
  const version = new Uint32Array(opening, PLACES.version, 1)[0]!;
  if (version !== LAYOUT_VERSION)
    return must({ what, legal: `be of layout ${LAYOUT_VERSION}`, given: version, remedy });
  const length = new Float64Array(opening, PLACES.length, 1)[0]!;
  if (size !== length) return must({ what, legal: `have all of its ${length} bytes`, given: size, remedy });
  return undefined;
}

/** Why bytes are not the prepared prices they should be, in words; nothing where they are. */
export function faultOf(bytes: ArrayBuffer): string | undefined {
  const fault = openingFault(bytes, bytes.byteLength);
  if (fault !== undefined) return fault;
  const view = Buffer.from(bytes);
  const [before, after] = [view.subarray(0, PLACES.hash), view.subarray(PLACES.hashEnd)];
  const hash = createHash('sha256').update(before).update(after).digest();
  if (!hash.equals(view.subarray(PLACES.hash, PLACES.hashEnd)))
    return must({ what, legal: 'have the SHA-256 it was written with', given: hash.toString('hex'), remedy });
  return undefined;
}

/** What is said of bytes that are as they were written, but never were by this program. */
export const notAsListed = must({ what, legal: 'hold the series it lists', given: 'others', remedy });

/**
 * The prices in bytes without {@link faultOf | fault}; their arrays are views of the bytes, not copies. Nothing where the
 * bytes are not what they list: a hash is right for whatever it was made of.
 */
export function decodePrepared(bytes: ArrayBuffer): PreparedPrices | undefined {
  const length = new Uint32Array(bytes, PLACES.contents, 1)[0]!;
  if (PLACES.start + length > bytes.byteLength) return undefined;
  const contents = contentsIn(Buffer.from(bytes, PLACES.start, length));
  if (contents === undefined) return undefined;
  const places = placesOf(contents.arrays, PLACES.start + aligned(length));
  if (places.at(-1) !== bytes.byteLength) return undefined;
  const series = contents.series.map((one) => viewed(one, bytes, contents.arrays, places));
  return series.every(hasDays) ? { findings: contents.findings, series } : undefined;
}

/** A series whose arrays are looked at in place. */
function viewed(
  { symbol, days, columns, source }: Contents['series'][number],
  bytes: ArrayBuffer,
  arrays: Contents['arrays'],
  places: readonly number[],
): PriceSeries {
  const view = <T extends ArrayType>(place: number, type: T) =>
    new arrayOf[type](bytes, places[place], arrays[place]!.length) as InstanceType<(typeof arrayOf)[T]>;
  const entries = Object.entries(columns) as [PriceColumn, number][];
  return {
    symbol,
    days: view(days, 'i32'),
    columns: Object.fromEntries(entries.map(([name, place]) => [name, view(place, 'f64')])),
    ...(source === undefined ? {} : { source: { file: source.file, lines: view(source.lines, 'i32') } }),
  };
}

/** Whether the days of a series are what all that reads them builds on: days, each after the one before. */
function hasDays({ days }: PriceSeries): boolean {
  const ends = days.length === 0 ? [] : [days[0]!, days.at(-1)!];
  return ends.every(isIsoDay) && isAscending(days);
}

/** Where each array begins, and where the last ends. */
function placesOf(arrays: Contents['arrays'], start: number): number[] {
  const places = [start];
  for (const { type, length } of arrays)
    places.push(places.at(-1)! + aligned(length * arrayOf[type].BYTES_PER_ELEMENT));
  return places;
}
