import { expect, test } from 'vitest';
import { figures } from '../../src/report/figures.ts';
import { v4 } from './made-up.ts';

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

test('charts are drawn without prices, the price apart', async () => {
  const names = (await figures({ ...v4, prices: [] })).map(({ name }) => name);
  expect(names.some((name) => name.startsWith('price'))).toBe(false);
  expect(names).toHaveLength(10);
});
