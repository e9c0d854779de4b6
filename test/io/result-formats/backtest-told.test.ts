import { expect, test } from 'vitest';
import { backtestTold } from '../../../src/io/result-formats/backtest-told.ts';
import { told as backtested } from '../../report/backtest/made-up.ts';

test('a backtest tells every table, its rules, and pictures as wide as its study wants them', async () => {
  const told = backtestTold(backtested());
  expect(told.tables).toHaveLength(Object.keys(backtested().tables).length);
  expect((await told.said())[0]).toBe('Made up: backtest');
  expect(told.pngWidth).toBe(1470);
  expect(Object.keys(JSON.parse([...told.json()].join('')))).toEqual([
    'version',
    'strategy',
    'currency',
    'counts',
    'securities',
    'tables',
  ]);
});
