import { describe, expect, test } from 'vitest';
import { schemas, type TableName } from '../../src/table/schemas.ts';
import { blankTable, columnsOf, isNumeric, joinedTables, rowsOf, someRows } from '../../src/table/table.ts';

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

describe('tables joined', () => {
  const rows = (...values: number[]) => {
    const table = blankTable('fits', values.length);
    values.forEach((value, row) => {
      table.columns.estimate[row] = value;
      table.columns.std_error[row] = -value;
      table.columns.observation[row] = `o${value}`;
    });
    return table;
  };

  test('have the rows of each, in order', () => {
    const whole = rows(1, 2, 3);
    const joined = joinedTables('fits', 3, [rows(1, 2), rows(), rows(3)]);
    expect(joined).toEqual(whole);
    expect(structuredClone(joined)).toEqual(whole);
  });

  test('have their numbers in one array, no column in another’s place', () => {
    const { columns } = joinedTables('fits', 2, [rows(1), rows(2)]);
    const numbers = Object.values(columns).filter((values) => values instanceof Float64Array);
    expect(new Set(numbers.map(({ buffer }) => buffer)).size).toBe(1);
    for (const [i, values] of numbers.entries()) values.fill(i);
    for (const [i, values] of numbers.entries()) expect([...values]).toEqual([i, i]);
    expect(numbers[0]!.buffer.byteLength).toBe(numbers.length * 2 * Float64Array.BYTES_PER_ELEMENT);
  });

  test('have the carried columns of each, whatever their names', () => {
    const carrying = (...values: string[]) => ({
      ...rows(...values.map(Number)),
      extra: Object.fromEntries([['__proto__', values]]),
    });
    expect(joinedTables('fits', 3, [carrying('1', '2'), carrying('3')])).toEqual(carrying('1', '2', '3'));
  });

  test('of none have no rows', () => {
    expect(joinedTables('fits', 0, [])).toEqual(rows());
  });
});

test('the first rows of a table are cut from every column, the carried ones too', () => {
  const table = { ...blankTable('fits', 3), extra: { desk: ['a', 'b', 'c'] } };
  table.columns.estimate.set([1, 2, 3]);
  table.columns.term.splice(0, 3, 'alpha', 'beta', 'gamma');
  const { columns, extra, length } = someRows(table, 0, 2);
  expect([length, columns.term, [...columns.estimate], extra.desk]).toEqual([
    2,
    ['alpha', 'beta'],
    [1, 2],
    ['a', 'b'],
  ]);
  expect(columns.estimate.buffer.byteLength).toBe(16);
  expect(someRows(table, 0, 3)).toBe(table);
});

test('a table may be given what its numbers are put into', () => {
  const given: Float64Array[] = [];
  const { columns } = blankTable('fits', 3, (entries) => {
    given.push(new Float64Array(entries));
    return given.at(-1)!;
  });
  expect(given).toContain(columns.estimate);
  expect([...columns.estimate]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
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
