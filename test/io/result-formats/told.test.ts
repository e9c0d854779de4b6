import { expect, test } from 'vitest';
import { backtestTold, studyTold } from '../../../src/io/result-formats/told.ts';
import { told as backtested } from '../../report/backtest/made-up.ts';
import { v4 } from '../../report/made-up.ts';

test('the report is made once, however often it is asked for', async () => {
  const told = studyTold(v4.result, v4);
  expect(await told.report()).toBe(await told.report());
});

test('a study tells the tables it asked for, its title and its methods', () => {
  const { settings } = v4.result;
  const some = { ...v4.result, settings: { ...settings, tables: ['windows'] } };
  const told = studyTold(some, v4);
  expect(told.tables.map(({ name }) => name)).toEqual(['windows']);
  expect(told.said()[0]).toBe(settings.title);
  expect(told.said().join('\n')).toContain('Returns are simple');
});

test('a backtest tells every table, its rules, and pictures as wide as its study wants them', () => {
  const told = backtestTold(backtested());
  expect(told.tables).toHaveLength(Object.keys(backtested().tables).length);
  expect(told.said()[0]).toBe('Made up: backtest');
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
