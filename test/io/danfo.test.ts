import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDanfo, toDanfo } from '../../src/io/danfo.ts';
import { blankTable } from '../../src/table/table.ts';
import { anyTable } from './made-up-tables.ts';

describe('danfojs DataFrames', () => {
  test('hold a table exactly: what comes back is what went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        expect(fromDanfo(table.name, await toDanfo(table))).toEqual(table);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('carry columns of the user beside those of the schema', async () => {
    const table = { ...blankTable('events', 2), extra: { note: ['a', 'b'] } };
    expect(fromDanfo('events', await toDanfo(table)).extra).toEqual({ note: ['a', 'b'] });
  });

  test('that lack a column of the table are refused by name', async () => {
    const frame = await toDanfo(blankTable('claims', 1));
    expect(() => fromDanfo('averages', frame)).toThrow(
      /^a DataFrame of averages must have the columns group, model, day, /,
    );
  });
});
