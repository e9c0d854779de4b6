import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/io/spreadsheet-text.ts';

test('text stays as it is, formulas too: a cell of text runs nothing', () => {
  for (const text of ['=1+1', 'a\tb\nc', '中芯', '<b> & "c"', '😀', '_x', 'x000D_'])
    expect(spreadsheetText(text)).toBe(text);
});

test('what XML cannot hold is escaped as spreadsheets do, and what looks so escaped too', () => {
  expect(spreadsheetText('a\u0000b\rc\ufffe')).toBe('a_x0000_b_x000D_c_xFFFE_');
  expect(spreadsheetText('_x000D_')).toBe('_x005F_x000D_');
  expect(spreadsheetText('\ud800')).toBe('_xD800_');
});

test('names that every object has are escaped, since the writer would take them for its own', () => {
  expect(spreadsheetText('constructor')).toBe('_x0063_onstructor');
  expect(spreadsheetText('__proto__')).toBe('_x005F__proto__');
});

test('what no cell can hold is cut, and ends in an ellipsis', () => {
  const cut = spreadsheetText('x'.repeat(40_000));
  expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
});
