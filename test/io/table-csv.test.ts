import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvTable } from '../../src/io/csv.ts';
import { unguardedText } from '../../src/io/guarded-text.ts';
import { tableCsv } from '../../src/io/table-csv.ts';
import { columnsOf } from '../../src/table/table.ts';
import { temporaryFolder } from '../cli/command.ts';
import { tableOf } from '../report/made-up.ts';
import { anyTable } from './made-up-tables.ts';

test('what is written reads back equal, to the bit', async () => {
  const file = join(temporaryFolder(), 'table.csv');
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      writeFileSync(file, [...tableCsv(table)].join(''));
      const { table: read, findings } = await readCsvTable(file);
      expect(findings).toEqual([]);
      expect(read!.names).toEqual(columnsOf(table).map(([name]) => name));
      const written = Array.from({ length: table.length }, (_, row) =>
        columnsOf(table).map(([, values]) => values[row]!),
      );
      // A line of empty fields says nothing: the reader passes it over.
      const said = written.filter((fields) => fields.some((field) => field !== '' && !Number.isNaN(field)));
      const back = read!.records.map(({ fields }) =>
        fields.map((field, i) => {
          if (!(columnsOf(table)[i]![1] instanceof Float64Array)) return unguardedText(field);
          return field === '' ? Number.NaN : Number(field);
        }),
      );
      expect(back).toEqual(said);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('text that a spreadsheet would run is guarded; claims and numbers are written as they are', () => {
  const table = tableOf('claims', [{ observation: '=1+1', claim: '+10%', verdict: '@x', observed: -0.5 }]);
  expect([...tableCsv(table)].join('').split('\n')[1]).toBe("'=1+1,,+10%,,,,-0.5,,,,'@x,,,,");
});

test('a number is written as the language writes it, a missing one as nothing', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      const columns = { car: Float64Array.of(value) };
      const [, cell] = [...tableCsv({ name: 'mine', length: 1, columns, extra: {} })].join('').split('\n');
      expect(cell).toBe(Number.isNaN(value) ? '' : String(value));
    }),
    { examples: [[-0], [1e21], [1e-7], [5e-324], [Number.POSITIVE_INFINITY]] },
  );
});
