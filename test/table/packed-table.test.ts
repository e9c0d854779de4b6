import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedTable, unpackedTable } from '../../src/table/packed-table.ts';
import { blankTable, type KnownTableName } from '../../src/table/table.ts';
import { anyTable } from '../io/made-up-tables.ts';

test('a packed table is plain data, and unpacked equal to what it was', () => {
  fc.assert(
    fc.property(anyTable, fc.array(fc.string()), (table, names) => {
      const extra = Object.fromEntries(
        names.map((name) => [name, Array.from({ length: table.length }, (_, i) => `${name} ${i % 2}`)]),
      );
      const told = { ...table, extra };
      const packed = structuredClone(packedTable(told));
      expect(unpackedTable(table.name as KnownTableName, packed)).toEqual(told);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('text that stands in many rows is kept once, numbers that are all missing not at all', () => {
  const table = blankTable('fits', 1000);
  table.columns.observation.fill('v4:0981.HK');
  table.columns.estimate[999] = 1;
  const { columns } = packedTable(table);
  expect(columns.observation).toEqual({ distinct: ['v4:0981.HK'], places: new Uint16Array(1000) });
  expect([columns.estimate, columns.p_value]).toEqual([table.columns.estimate, null]);
});

test('as many distinct texts as rows are told apart', () => {
  const length = 70_000;
  const table = blankTable('fits', length);
  for (let row = 0; row < length; row++) table.columns.term[row] = `t${row}`;
  expect(unpackedTable('fits', packedTable(table)).columns.term).toEqual(table.columns.term);
});
