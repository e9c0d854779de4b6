import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../src/io/installed.ts';
import { withDuckDb } from '../../src/io/parquet-prices/duckdb.ts';
import { encodePrepared } from '../../src/io/prepared/encode.ts';
import { aligned, PLACES } from '../../src/io/prepared/layout.ts';
import { fingerprintOf, labelled, partBytes, partLabel } from '../../src/io/work/part-file.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { Work } from '../../src/study/work/registry.ts';
import { parseDay } from '../../src/time/day.ts';
import { madeUp } from '../io/prepared/made-up.ts';

/** Prices in Parquet, in every shape and packed in the ways there are; none where DuckDB, which writes them, is not installed. */
export const parquet = await parquetOf([
  [
    "SELECT DATE '2026-04-01' + r::INTEGER AS date, 100 + sin(r) AS close, (1000 * r)::BIGINT AS volume FROM range(40) t(r)",
    'compression snappy',
  ],
  [
    "SELECT DATE '2026-04-01' + r::INTEGER AS date, (r // 4)::DOUBLE AS close FROM range(40) t(r)",
    'compression uncompressed, parquet_version v2',
  ],
  [
    "SELECT DATE '2026-04-01' + (r // 2)::INTEGER AS date, ['B', 'A'][1 + (r % 2)] AS symbol, (100 + sin(r))::DECIMAL(9, 2) AS close FROM range(60) t(r)",
    'compression zstd',
  ],
  [
    'SELECT (DATE \'2026-04-01\' + r::INTEGER)::TIMESTAMP AS date, r::FLOAT AS "0981.HK", nullif(r, 3)::INTEGER AS NVDA FROM range(30) t(r)',
    'compression gzip',
  ],
  [
    "SELECT (DATE '2026-04-01' + r::INTEGER)::VARCHAR AS Date, 'X' || (r // 9) AS Symbol, r::HUGEINT AS Close FROM range(30) t(r)",
    'compression uncompressed, row_group_size 10',
  ],
]);

async function parquetOf(files: readonly (readonly [query: string, options: string])[]): Promise<Buffer[]> {
  if (!isInstalled('@duckdb/node-api')) return [];
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-fuzz-'));
  const file = join(folder, 'X.parquet');
  const read: Buffer[] = [];
  await withDuckDb(async (connection) => {
    for (const [query, options] of files) {
      await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet, ${options})`);
      read.push(readFileSync(file));
    }
  });
  rmSync(folder, { recursive: true });
  return read;
}

/** What a Parquet file tells of itself begins like this: its version, and a list. */
const parquetFooter = Buffer.of(0x15, 0x02, 0x19);

/** Where what it tells of itself stands is said in its last bytes. */
export function sealedParquet(bytes: Buffer): Buffer {
  const footer = bytes.indexOf(parquetFooter);
  if (footer < 0) return bytes;
  const length = Buffer.alloc(4);
  const body = bytes.subarray(0, -8);
  length.writeInt32LE(Math.max(0, body.length - footer));
  return Buffer.concat([body, length, Buffer.from('PAR1')]);
}

/** Prepared prices: of two securities of a study, and of anything they may have. */
export const panels = [
  Buffer.concat(encodePrepared({ series: ['0981.HK', 'HSI'].map(seriesOf), findings: madeUp.findings })),
  Buffer.concat(encodePrepared(madeUp)),
];

function seriesOf(symbol: string): PriceSeries {
  const rows = Array.from({ length: 120 }, (_, i) => i);
  const first = parseDay('2026-04-01')!;
  return {
    symbol,
    days: Int32Array.from(rows, (i) => first + i),
    columns: { close: Float64Array.from(rows, (i) => 100 + Math.sin(i * i + symbol.length)) },
    source: { file: `${symbol}.csv`, lines: Int32Array.from(rows, (i) => i + 2) },
  };
}

/** Lengths and hash stand in the beginning; arrays at multiples of eight behind the list, which ends in its findings. */
export function sealedPanel(bytes: Buffer): Buffer {
  const end = bytes.indexOf(']}', PLACES.start) + 2;
  if (end < PLACES.start) return bytes;
  const list = bytes.subarray(PLACES.start, end);
  const gap = Buffer.alloc(aligned(list.length) - list.length);
  const arrays = bytes.subarray(end + ((bytes.length - end) % 8));
  const sealed = Buffer.concat([bytes.subarray(0, PLACES.start), list, gap, arrays]);
  sealed.writeUInt32LE(list.length, PLACES.contents);
  sealed.writeDoubleLE(sealed.length, PLACES.length);
  const [before, after] = [sealed.subarray(0, PLACES.hash), sealed.subarray(PLACES.hashEnd)];
  createHash('sha256').update(before).update(after).digest().copy(sealed, PLACES.hash);
  return sealed;
}

/** A work of which parts are kept: nobody does it. */
export const work = {
  kind: 'repetitions',
  setup: {},
  parts: [
    { from: 0, to: 25 },
    { from: 25, to: 50 },
  ],
} as unknown as Work;
/** The file of its first part. */
export const PART = 'repetitions/000000.part';
const fingerprint = fingerprintOf(work);
const done = {
  counts: Float64Array.of(1, Number.NaN, -0),
  reasons: [{ 'too few': 3 }, undefined, null],
  byName: new Map<string, unknown>([['中芯', [1, 2.5, -7, 2n ** 70n, true]]]),
  days: [Int32Array.of(1, 2, 3), new Set(['a', 'b']), new Date(0), 'x'.repeat(200)],
};
export const parts = [
  Buffer.from(partBytes(work, fingerprint, 0, done)),
  Buffer.from(labelled({ ...partLabel(work, fingerprint, 0), work: 'another' }, [done, done])),
];

/** The hash of all that follows stands first. */
export function sealedPart(bytes: Buffer): Buffer {
  const line = Math.max(0, bytes.indexOf('{'));
  const sealed = bytes.subarray(line);
  const hash = createHash('sha256').update(sealed).digest('hex');
  return Buffer.concat([Buffer.from(`${hash} `), sealed]);
}
