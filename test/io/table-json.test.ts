import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableJsonLines, tablesJson } from '../../src/io/table-json.ts';
import { rowsOf } from '../../src/table/table.ts';
import { tableOf } from '../report/made-up.ts';
import { anyTable } from './made-up-tables.ts';

test('what is written reads back equal, missing numbers as null', () => {
  fc.assert(
    fc.property(fc.array(anyTable, { maxLength: 3 }), (tables) => {
      const named = tables.map((table, i) => ({ ...table, name: `table ${i}` }));
      const read = JSON.parse([...tablesJson({ version: '1' }, named)].join('')) as {
        tables: Record<string, unknown>;
      };
      const expected = named.map((table) => [
        table.name,
        rowsOf(table).map((row) => JSON.parse(JSON.stringify(row)) as unknown),
      ]);
      expect(read).toEqual({ version: '1', tables: Object.fromEntries(expected) });
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('tables alone are an object of tables', () => {
  expect(JSON.parse([...tablesJson({}, [])].join(''))).toEqual({ tables: {} });
});

test('what a terminal would obey is escaped, and read back the same', () => {
  const label = '\u001b[31m\u009b2J\u202eabc';
  const text = [...tablesJson({ title: label }, [tableOf('events', [{ label }])])].join('');
  expect(/(?!\n)\p{Cc}|\u202e/u.test(text)).toBe(false);
  expect(JSON.parse(text)).toMatchObject({ title: label, tables: { events: [{ label }] } });
});

test('JSON Lines read back equal, one object a row', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const text = [...tableJsonLines(table)].join('');
      const lines = text === '' ? [] : text.trimEnd().split('\n');
      const expected = rowsOf(table).map((row) => JSON.parse(JSON.stringify(row)) as unknown);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(expected);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a long table is written in pieces that join without a seam', () => {
  const values = Float64Array.from({ length: 10_000 }, (_, i) => i / 3);
  const table = { name: 'x', length: 10_000, columns: { car: values }, extra: {} };
  const pieces = [...tableJsonLines(table)];
  expect(pieces.length).toBeGreaterThan(2);
  const read = pieces
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { car: number }).car);
  expect(Float64Array.from(read)).toEqual(values);
  const whole = JSON.parse([...tablesJson({}, [table])].join('')) as { tables: { x: unknown[] } };
  expect(whole.tables.x).toHaveLength(10_000);
});
