import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodePrepared } from '../../src/io/prepared/encode.ts';
import { readPriceSeries } from '../../src/io/read-price-series.ts';
import { madeUp } from './prepared/made-up.ts';
import { scratchFolder } from './scratch.ts';

test('series of text and of prepared files stand together, sorted by symbol', async () => {
  const folder = scratchFolder({
    'x.panel': Buffer.concat(encodePrepared(madeUp)),
    'NVDA.csv': 'date,close\n2026-04-24,10\n2026-04-23,11\n',
  });
  const { series, findings } = await readPriceSeries([join(folder, 'x.panel'), join(folder, 'NVDA.csv')], {});
  expect(series.map(({ symbol }) => symbol)).toEqual(['0981.HK', 'NVDA', 'Z', '中芯']);
  expect(findings.map(({ code }) => code)).toEqual(['row-order', 'row-order', 'other']);
});

test('prices of one symbol in two files, one of them prepared, are refused with both names', async () => {
  const folder = scratchFolder({
    'x.panel': Buffer.concat(encodePrepared(madeUp)),
    'Z.csv': 'date,close\n2026-04-23,10\n2026-04-24,11\n',
  });
  const [panel, csv] = [join(folder, 'x.panel'), join(folder, 'Z.csv')];
  const { series, findings } = await readPriceSeries([csv, panel], {});
  expect(series.filter(({ symbol }) => symbol === 'Z').map(({ days }) => days.length)).toEqual([2]);
  expect(findings.at(-1)).toMatchObject({
    severity: 'error',
    file: panel,
    message: `the prices of Z must stand in one file, got "${csv}, too"; name one of the two`,
  });
});

test('a cell that is told as no number is not told as missing, too; an empty one is', async () => {
  const folder = scratchFolder({
    'A.csv': 'date,close,adj_close\n2026-04-22,10,10\n2026-04-23,abc,abc\n2026-04-24,11,x\n',
    'B.csv': 'date,close\n2026-04-23,\n2026-04-24,11\n',
  });
  const { findings } = await readPriceSeries([join(folder, 'A.csv'), join(folder, 'B.csv')], {});
  expect(findings.map(({ code, file }) => [code, file?.slice(-5)])).toEqual([
    ['no-number', 'A.csv'],
    ['no-number', 'A.csv'],
    ['no-number', 'A.csv'],
    ['priced-row', 'B.csv'],
  ]);
});
