import { expect, test } from 'vitest';
import { isGrowthBoard, mainlandLimit, mainlandLot } from '../../../src/backtest/markets/mainland.ts';

test('STAR and ChiNext move by 20 %, free for five sessions; the main boards by 10 %', () => {
  expect(mainlandLimit('688981.SS')).toEqual({ limit: 0.2, freeSessions: 5 });
  expect(mainlandLimit('300750.SZ')).toEqual({ limit: 0.2, freeSessions: 5 });
  expect(mainlandLimit('600519.SS')).toEqual({ limit: 0.1, freeSessions: 0 });
  expect(['688981.SS', '689009.SS', '301001.SZ', '000001.SZ'].map(isGrowthBoard)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('STAR trades 200 shares or more, the other boards hundreds', () => {
  expect(mainlandLot('688981.SS')).toEqual({ minimum: 200, step: 1 });
  expect(mainlandLot('300750.SZ')).toEqual({ minimum: 100, step: 100 });
});
