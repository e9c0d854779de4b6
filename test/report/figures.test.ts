import { expect, test } from 'vitest';
import { figures, fileName } from '../../src/report/figures.ts';
import { atInstant, resultOf, v4, v4Saying, v4Tables } from './made-up.ts';

test('each observation, claim and sample has its charts', async () => {
  expect((await figures(v4)).map(({ name }) => name)).toEqual([
    'abnormal-returns-v4-0981.HK-market-model',
    'abnormal-returns-v4-dated-0981.HK-market-model',
    'caar-all-market-model',
    'car-paths-market-model',
    'claim-0981.HK-10-v4',
    'date-sensitivity-v4-0981.HK',
    'date-sensitivity-v4-dated-0981.HK',
    'price-v4-0981.HK',
    'price-v4-dated-0981.HK',
    'reaction-scan-v4-0981.HK',
    'reaction-scan-v4-dated-0981.HK',
    'residuals-market-model',
  ]);
});

test('the same study gives the same bytes', async () => {
  expect(await figures(v4)).toEqual(await figures(v4));
});

test('a name cannot leave its folder', () => {
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  expect(fileName('..\\x:y|z')).toBe('x-y-z');
  expect(fileName('中芯')).toBe('');
});

test('ids that become the same name are told apart, whatever their case', async () => {
  const rename = (rows: readonly Readonly<Record<string, string | number>>[]) =>
    rows.map((row) => ({
      ...row,
      observation: row.observation === atInstant.observation ? 'a/b' : 'A:b',
    }));
  const renamed = Object.fromEntries(
    Object.entries(v4Tables).map(([name, rows]) => [name, 'observation' in rows[0]! ? rename(rows) : rows]),
  );
  const names = (await figures({ ...v4, result: resultOf(renamed) })).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('price-a-b-2');
});

test('what a file says is escaped in every chart', async () => {
  for (const { svg } of await figures(v4Saying('<script>alert(1)</script> & "中芯"'))) {
    expect(svg).not.toContain('<script>');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
  }
});

test('charts are drawn without prices, the price apart', async () => {
  const names = (await figures({ ...v4, prices: [] })).map(({ name }) => name);
  expect(names.some((name) => name.startsWith('price'))).toBe(false);
  expect(names).toHaveLength(10);
});
