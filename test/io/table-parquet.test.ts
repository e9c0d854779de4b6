import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../src/io/installed.ts';
import { tableParquet } from '../../src/io/table-parquet.ts';
import { type AnyTable, columnsOf } from '../../src/table/table.ts';
import { anyTable } from './made-up-tables.ts';
import { columnsOfParquet } from './parquet-file.ts';
import { scratchFolder } from './scratch.ts';

const areThere = isInstalled('hyparquet-writer') && isInstalled('@duckdb/node-api');

describe.skipIf(!areThere)('a table as Parquet', () => {
  const file = join(scratchFolder({}), 'x.parquet');

  /** What another program reads of a table: its pieces, and its columns, null where missing. */
  async function readBack(table: AnyTable) {
    const pieces = [...tableParquet(table, await import('hyparquet-writer'))];
    writeFileSync(file, Buffer.concat(pieces));
    return { pieces, columns: await columnsOfParquet(file) };
  }

  const asWritten = (table: AnyTable) =>
    Object.fromEntries(
      columnsOf(table).map(([name, values]) => [
        name,
        Array.from<string | number, unknown>(values, (value) => (Number.isNaN(value) ? null : value)),
      ]),
    );

  test('reads back equal in another program, numbers to the bit, missing ones as null', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        expect((await readBack(table)).columns).toEqual(asWritten(table));
      }),
      { seed: 1, numRuns: 40 },
    );
    const zeros = { name: 'x', length: 3, columns: { car: Float64Array.of(0, -0, Number.NaN) }, extra: {} };
    expect((await readBack(zeros)).columns).toEqual({ car: [0, -0, null] });
  });

  test('is handed on in pieces, whatever its length', async () => {
    const length = 150_000;
    const columns = {
      car: Float64Array.from({ length }, (_, i) => i / 7),
      observation: Array.from({ length }, (_, i) => `e${i}`),
    };
    const table = { name: 'x', length, columns, extra: {} };
    const read = await readBack(table);
    expect(read.pieces).toHaveLength(4);
    expect(read.columns).toEqual(asWritten(table));
  });
});
