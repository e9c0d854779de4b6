import { DataFrame } from 'danfojs-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuestionError } from '../../../src/errors/error.ts';
import { fromDanfo, toDanfo } from '../../../src/io/danfo/tables.ts';
import { blankTable } from '../../../src/table/table.ts';
import { everyTableName, tablesNamed } from '../made-up-tables.ts';

describe('danfojs DataFrames of tables', () => {
  test.each(everyTableName)('hold %s exactly: what comes back is what went in', async (name) => {
    await fc.assert(
      fc.asyncProperty(tablesNamed(name), async (table) => {
        expect(fromDanfo(name, await toDanfo(table))).toEqual(table);
      }),
      { seed: 1, numRuns: 25 },
    );
  });

  test('have the columns of the schema in order, numbers as numbers, dates and symbols as text', async () => {
    const table = blankTable('windows', 2);
    table.columns.security.splice(0, 2, '0981', '1347');
    table.columns.car.set([0.1, Number.NaN]);
    const frame = await toDanfo(table);
    expect(frame.columns).toEqual(Object.keys(table.columns));
    expect([frame.dtypes[1], frame.dtypes[6]]).toEqual(['string', 'float32']);
    const [security, car] = [1, 6].map((column) => (frame.getColumnData as unknown[][])[column]);
    expect([security, car]).toEqual([
      ['0981', '1347'],
      [0.1, Number.NaN],
    ]);
  });

  test('carry columns of the user beside those of the schema', async () => {
    const table = { ...blankTable('events', 2), extra: { note: ['a', 'b'] } };
    expect(fromDanfo('events', await toDanfo(table)).extra).toEqual({ note: ['a', 'b'] });
  });

  test('hold columns of the user by any name a frame does not read itself by, and refuse those', async () => {
    const names = new Set(['then', 'length', '__proto__']);
    let prototype: object | null = new DataFrame({ car: [1, 2] });
    for (; prototype !== null; prototype = Object.getPrototypeOf(prototype))
      for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
    const refused: string[] = [];
    for (const name of names) {
      const table = { ...blankTable('averages', 2), extra: Object.fromEntries([[name, ['a', 'b']]]) };
      const back = toDanfo(table).then((frame) => fromDanfo('averages', frame));
      await back.then(
        (held) => expect(held).toEqual(table),
        (error) => {
          expect(error).toBeInstanceOf(QuestionError);
          refused.push(name);
        },
      );
    }
    expect(refused.toSorted()).toEqual([
      '$columns',
      '$config',
      '$dataIncolumnFormat',
      '$index',
      'columns',
      'constructor',
      'getColumnData',
      'index',
    ]);
    const table = { ...blankTable('events', 0), extra: { columns: [], index: [], note: [] } };
    await expect(toDanfo(table)).rejects.toThrow(
      'a column of events must have a name that danfojs does not need for itself, got "columns"; rename it\n' +
        'a column of events must have a name that danfojs does not need for itself, got "index"; rename it',
    );
  });

  test('whose rows were chosen in danfojs are a table of these rows', async () => {
    const table = blankTable('averages', 3);
    table.columns.day.set([-1, 0, 1]);
    const frame = await toDanfo(table);
    const chosen = frame.query(frame.column('day').ge(0));
    expect(fromDanfo('averages', chosen).columns.day).toEqual(Float64Array.of(0, 1));
  });

  test('with cells danfojs leaves empty give NaN for a number, never 0, and no text', () => {
    const columns = Object.keys(blankTable('averages', 0).columns);
    const frame = new DataFrame([columns.map(() => null)], { columns });
    const { day, group } = fromDanfo('averages', frame).columns;
    expect([day, group]).toEqual([Float64Array.of(Number.NaN), ['']]);
  });

  test('with text where the schema has numbers are refused, all cells at once', async () => {
    const frame = await toDanfo(blankTable('averages', 2));
    const spoilt = new DataFrame(
      (frame.values as unknown[][]).map((row) => row.map(() => 'much')),
      { columns: frame.columns },
    );
    expect(() => fromDanfo('averages', spoilt)).toThrow(
      /^day in row 0 must be a number, or NaN where not known, got "much"\nday in row 1 /,
    );
  });

  test('that lack a column of the table are refused by name', async () => {
    const frame = await toDanfo(blankTable('claims', 1));
    expect(() => fromDanfo('averages', frame)).toThrow(
      /^a DataFrame of averages must have the columns group, model, day, /,
    );
  });
});
