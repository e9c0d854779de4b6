import { expect, test } from 'vitest';
import { number, shown, text, whole } from '../../../../src/report/document/tables/shown.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

const columns = [
  whole<number>('day', String),
  text<number>('name', () => 'x'),
  number<number>('twice', (n) => String(2 * n)),
];

test('a table without rows is not shown', () => {
  expect(shown('c', [], columns, 'windows')).toEqual([]);
});

test('columns know what stands right and what is not broken', () => {
  expect(shown('c', [3], columns, 'windows')[0]).toMatchObject({
    columns: [{ header: 'day', isWhole: true }, { header: 'name' }, { header: 'twice', isNumber: true }],
    rows: [['3', 'x', '6']],
  });
});

test('a long table is cut, and says where the rest is, if it is anywhere', () => {
  const [table] = shown(
    'c',
    Array.from({ length: 250 }, (_, i) => i),
    columns,
    'windows',
  );
  expect(table!.rows).toHaveLength(200);
  expect(table!.note).toBe('50 more lines; all rows are in the table windows.');
  const [oneMore] = shown('c', [1, 2], columns, 'windows', usualVoice, { most: 1 });
  expect(oneMore!.note).toBe('1 more line; all rows are in the table windows.');
  const [notMade] = shown('c', [1, 2], columns, 'windows', usualVoice, { most: 1, isMade: false });
  expect(notMade!.note).toBe('1 more line.');
});
