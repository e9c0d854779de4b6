import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.ts';
import { tableCsv } from '../../src/io/table-csv.ts';
import { blankTable, type KnownTableName, knownTables } from '../../src/table/table.ts';
import { folderOf, temporaryFolder } from '../cli/command.ts';
import { tableOf } from '../report/made-up.ts';
import { anyTable } from './made-up-tables.ts';

test('a table that was written reads back equal, formulas in its text and columns of the user’s own included', async () => {
  const file = join(temporaryFolder(), 'table.csv');
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const kept = { ...table, extra: { mine: Array.from({ length: table.length }, () => '=1+1') } };
      writeFileSync(file, [...tableCsv(kept)].join(''));
      expect(await readTable(kept.name, file)).toEqual(kept);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('every table there is reads back, those of simulations and backtests too', async () => {
  const file = join(temporaryFolder(), 'table.csv');
  for (const name of Object.keys(knownTables) as KnownTableName[]) {
    const table = blankTable(name, 1);
    for (const values of Object.values<Float64Array | string[]>(table.columns)) values.fill(1.5 as never);
    const written = Object.entries(table.columns).map(([column, values]) => [
      column,
      values instanceof Float64Array ? values : ['1.5'],
    ]);
    const one = { ...table, columns: Object.fromEntries(written) };
    writeFileSync(file, [...tableCsv(one)].join(''));
    expect(await readTable(name, file)).toEqual(one);
  }
});

test('a name that is none has the nearest and the list', async () => {
  await expect(readTable('windos' as never, 'windows.csv')).rejects.toThrow(
    /^a table must be known, got "windos"; did you mean "windows"\? legal: abnormal_returns, .*trades/,
  );
  await expect(readTable('results/windows.csv' as never, undefined as never)).rejects.toThrow(
    'a table must be known, got "results/windows.csv"',
  );
  await expect(readTable('windows', undefined as never)).rejects.toThrow(
    'the file must be named by its path, got nothing',
  );
});

test('a file of another table is refused with the columns that are wanted', async () => {
  const folder = folderOf({
    'averages.csv': [...tableCsv(tableOf('averages', [{ group: 'all', n: 1 }]))].join(''),
  });
  await expect(readTable('windows', join(folder, 'averages.csv'))).rejects.toThrow(
    /^.*averages\.csv: a file of windows must have the columns observation, security, .*, got "group, model, day/,
  );
  await expect(readTable('windows', join(folder, 'none.csv'))).rejects.toThrow('the file must exist');
});
