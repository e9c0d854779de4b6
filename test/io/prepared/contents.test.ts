import { expect, test } from 'vitest';
import { contentsIn } from '../../../src/io/prepared/contents.ts';

const finding = { severity: 'note', code: 'row-order', message: 'rows run backwards', line: 2 };
const one = { symbol: 'A', days: 0, columns: { close: 1 }, source: { file: 'a.csv', lines: 0 } };
const arrays = [
  { type: 'i32', length: 3 },
  { type: 'f64', length: 3 },
  { type: 'f64', length: 4 },
];
const sound = { arrays, series: [one], findings: [finding] };

test('a list of contents is what was listed', () => {
  expect(contentsIn(Buffer.from(JSON.stringify(sound)))).toEqual(sound);
});

test.each([
  ['no JSON', '{"arrays":['],
  ['JSON of something else', 'null'],
  ['a finding of another gravity', { ...sound, findings: [{ ...finding, severity: 'grave' }] }],
  ['a finding that says something else', { ...sound, findings: [{ ...finding, lines: 2 }] }],
  ['an array of another kind', { ...sound, arrays: [...arrays, { type: 'u8', length: 3 }] }],
  ['an array of less than nothing', { ...sound, arrays: [...arrays, { type: 'i32', length: -1 }] }],
  ['an array of half a number', { ...sound, arrays: [...arrays, { type: 'i32', length: 0.5 }] }],
  ['an array that is not there', { ...sound, series: [{ ...one, columns: { close: 3 } }] }],
  ['days that are prices', { ...sound, series: [{ ...one, days: 1 }] }],
  ['prices that are days', { ...sound, series: [{ ...one, columns: { close: 0 } }] }],
  ['more prices than days', { ...sound, series: [{ ...one, columns: { close: 2 } }] }],
  ['a column no series has', { ...sound, series: [{ ...one, columns: { turnover: 1 } }] }],
  ['a symbol that is a number', { ...sound, series: [{ ...one, symbol: 981 }] }],
])('%s is no list of contents', (_, list) => {
  const text = typeof list === 'string' ? list : JSON.stringify(list);
  expect(contentsIn(Buffer.from(text))).toBeUndefined();
});
