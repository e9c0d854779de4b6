import { expect, test } from 'vitest';
import { chartBlocks } from '../../../src/report/document/charts.ts';
import { manyObservations, v4 } from '../made-up.ts';
import { tellingOf } from './telling.ts';

test('the sample comes first, then each observation with its price beside it; no chart is shown twice', async () => {
  const figures = chartBlocks(await tellingOf(v4)).flatMap((block) =>
    block.kind === 'figures' ? block.figures : [],
  );
  expect(figures.map(({ chart, subject }) => `${chart} ${subject}`)).toEqual([
    'caar all',
    'car-paths all',
    'residuals all',
    'abnormal-returns v4:0981.HK',
    'date-sensitivity v4:0981.HK',
    'price v4:0981.HK',
    'reaction-scan v4:0981.HK',
    'abnormal-returns v4-dated:0981.HK',
    'date-sensitivity v4-dated:0981.HK',
    'price v4-dated:0981.HK',
    'reaction-scan v4-dated:0981.HK',
  ]);
});

test('of many observations it is said which are drawn', async () => {
  const blocks = chartBlocks(await tellingOf({ result: manyObservations(20), prices: [] }));
  const told = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(told).toContainEqual(expect.stringContaining('the tables have 8 more'));
});

test('what scripts can do with a chart is said on a page alone', async () => {
  const told = chartBlocks(await tellingOf(v4)).flatMap((block) =>
    block.kind === 'paragraph' ? [block] : [],
  );
  expect(told.map(({ text }) => text).join()).not.toContain('Where scripts run');
  expect(told.filter(({ onPage }) => onPage !== undefined)).toHaveLength(1);
});
