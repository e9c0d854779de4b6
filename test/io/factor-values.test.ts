import { expect, test } from 'vitest';
import { sentence } from '../../src/errors/finding.ts';
import { factorValues } from '../../src/io/factor-values.ts';

const valuesOf = (...rows: string[][]) =>
  factorValues(
    {
      names: ['Mkt-RF', 'RF'],
      line: 4,
      rows: rows.map(([date, ...fields], i) => ({ line: 5 + i, date: date!, fields })),
      missing: ['-999'],
    },
    'f.csv',
  );
const said = (...rows: string[][]) => valuesOf(...rows).findings.map(sentence);

test('numbers stand by the names factors go by here, unknown ones as NaN', () => {
  const { days, columns, findings } = valuesOf(['1970-01-02', '0.1', '-999'], ['1970-01-03', '.', 'n/a']);
  expect(findings).toEqual([]);
  expect([...days]).toEqual([1, 2]);
  expect(columns).toEqual({
    mktrf: Float64Array.of(0.1, Number.NaN),
    rf: new Float64Array(2).fill(Number.NaN),
  });
});

test('what JavaScript takes for a number and nobody writes as a return is none', () => {
  expect(said(['1970-01-02', 'Infinity', '0x10'])).toEqual([
    'f.csv:5:Mkt-RF: Mkt-RF must be a number, or empty where it is not known, got "Infinity"',
    'f.csv:5:RF: RF must be a number, or empty where it is not known, got "0x10"',
  ]);
});

test('a row of another number of fields is told with its line; delimiters at its end do no harm', () => {
  expect(said(['1970-01-02', '0.1'], ['1970-01-03', '1', '2', '3'], ['1970-01-04', '1', '2', ''])).toEqual([
    'f.csv:5: a line must have 3 fields as the header has, got 2; leave a field empty where nothing is known, but keep its delimiter',
    'f.csv:6: a line must have 3 fields as the header has, got 4; quote a field that holds the delimiter',
  ]);
});

test('one factor in two columns is told at the header', () => {
  const table = { names: ['SMB', 'smb'], line: 4, rows: [] };
  expect(factorValues(table, 'f.csv').findings).toMatchObject([{ file: 'f.csv', line: 4, column: 'smb' }]);
});

test('of many faults of a kind the first are told, the rest counted', () => {
  const days = Array.from({ length: 25 }, (_, i) => `1970-01-${String(i + 2).padStart(2, '0')}`);
  expect(said(...days.map((day) => [day, 'x', '1']))).toHaveLength(21);
  expect(said(...days.map((day) => [day, 'x', '1'])).at(-1)).toBe(
    'f.csv:Mkt-RF: Mkt-RF must be a number, or empty where it is not known, in every row, got "25 rows where it is not"; the first 20 are listed',
  );
  expect(said(...days.map(() => ['day', '1', '1'])).at(-1)).toMatch(
    /^f.csv:date: date must be a date, YYYY-MM-DD, in every row, got "25 rows/,
  );
  expect(said(...days.map((day) => [day, '1'])).at(-1)).toMatch(
    /"25 lines of other lengths"; the first 20 are listed$/,
  );
});

test('dates in another form, and dates out of order, are counted apart', () => {
  const unread = Array.from({ length: 21 }, () => ['20230102', '1', '1']);
  const ordered = (count: number) => Array.from({ length: count }, (_, i) => [`1970-01-${31 - i}`, '1', '1']);
  expect(said(...unread, ...ordered(4))).toHaveLength(21 + 3);
  expect(said(...unread, ...ordered(4)).filter((one) => one.includes('the one before it'))).toHaveLength(3);
  expect(said(...ordered(22), ['1970-02-01', '1', '1']).at(-1)).toMatch(
    /^f.csv:date: date must be later than the one before it, in every row, got "21 rows where it is not"/,
  );
});

test('rows from the newest to the oldest are one fault, with what to do', () => {
  const dates = Array.from({ length: 22 }, (_, i) => [`1970-01-${31 - i}`, '1', '1']);
  expect(said(...dates)).toEqual([
    'f.csv:6:date: rows must run from the oldest to the newest, got "1970-01-31 first and 1970-01-10 last"; sort them by date, oldest first',
  ]);
});
