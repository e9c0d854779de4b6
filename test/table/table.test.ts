import { describe, expect, test } from 'vitest';
import { schemas, type TableName } from '../../src/table/schemas.ts';
import { blankTable, columnsOf, isNumeric, rowsOf } from '../../src/table/table.ts';

const names = Object.keys(schemas) as TableName[];

describe.each(names)('a blank table of %s', (name) => {
  const table = blankTable(name, 2);

  test('has the columns of its schema in order, each of its length', () => {
    expect(Object.keys(table.columns)).toEqual([...schemas[name].columns]);
    for (const [, values] of columnsOf(table)) expect(values).toHaveLength(2);
  });

  test('is missing everywhere: NaN where numbers stand, empty text elsewhere', () => {
    for (const column of schemas[name].columns) {
      const values: Record<string, Float64Array | string[]> = table.columns;
      expect([...values[column]!]).toEqual(isNumeric(column) ? [Number.NaN, Number.NaN] : ['', '']);
    }
  });

  test('crosses a worker unharmed', () => {
    expect(structuredClone(table)).toEqual(table);
  });
});

test('rows are told in order, one object each, carried columns last', () => {
  const table = {
    name: 'any',
    length: 2,
    columns: { n: Float64Array.of(1, Number.NaN), id: ['a', 'b'] },
    extra: { mine: ['x', 'y'] },
  };
  expect(rowsOf(table)).toEqual([
    { n: 1, id: 'a', mine: 'x' },
    { n: Number.NaN, id: 'b', mine: 'y' },
  ]);
  expect(columnsOf(table).map(([name]) => name)).toEqual(['n', 'id', 'mine']);
});

test('numbers and counts are numeric; text, dates, instants and flags are not', () => {
  expect([isNumeric('car'), isNumeric('day')]).toEqual([true, true]);
  expect([isNumeric('label'), isNumeric('event_date'), isNumeric('instant'), isNumeric('supported')]).toEqual(
    [false, false, false, false],
  );
});
