import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBacktest } from '../../src/io/write-backtest.ts';
import { backtest, event, quotes } from '../backtest/made-up.ts';
import { temporaryFolder } from '../cli/command.ts';

const prices = [quotes('S0', [10, 11, 12, 13, 14, 15, 16, 17])];
const result = backtest({}, prices, [event(1, 'S0'), event(9, 'S0')]);
const read = {
  study: { returns: 'simple', prices, events: [] },
  inputs: [{ path: 'events.csv', sha256: 'ab' }],
  files: [],
  patterns: [],
  source: { title: 'T' },
} as const;
const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

test('a backtest is written as tables and a manifest, the same bytes every time', async () => {
  const [folder, again] = [temporaryFolder(), temporaryFolder()];
  const written = await writeBacktest(folder, result, read);
  expect(readdirSync(folder).toSorted()).toEqual([
    'costs.csv',
    'data_quality.csv',
    'drawdowns.csv',
    'equity.csv',
    'events.csv',
    'figures',
    'luck.csv',
    'manifest.json',
    'orders.csv',
    'paths.csv',
    'performance.csv',
    'placebos.csv',
    'positions.csv',
    'report.html',
    'report.md',
    'report.tex',
    'results.json',
    'results.xlsx',
    'sensitivity.csv',
    'skipped.csv',
    'tradable.csv',
    'trades.csv',
    'variants.csv',
    'walk_forward.csv',
  ]);
  expect(text(folder, 'trades.csv')).toMatch(
    /^trade_id,observation,security,side,signal_time,.*\n1,e1:S0,S0,long,/,
  );
  expect(await writeBacktest(again, result, read)).toEqual(written);
  expect(text(again, 'manifest.json')).toBe(text(folder, 'manifest.json'));
});

test('what is asked for is written and nothing else', async () => {
  const folder = temporaryFolder();
  await writeBacktest(folder, result, read, ['tex', 'json']);
  expect(readdirSync(folder).toSorted()).toEqual(['figures', 'manifest.json', 'report.tex', 'results.json']);
});

test('manifest and JSON hold the strategy in full', async () => {
  const folder = temporaryFolder();
  await writeBacktest(folder, result, read);
  expect(JSON.parse(text(folder, 'manifest.json'))).toMatchObject({
    strategy: { side: 'long', exit: { sessions: 5, at: 'close' }, overlap: 'stack' },
    currency: 'USD',
    study: { title: 'T' },
    inputs: read.inputs,
  });
  const { counts, tables } = JSON.parse(text(folder, 'results.json'));
  expect(counts).toEqual({ decided: 2, executed: 1, skipped: 1, blocked: 0, open: 0 });
  expect(tables.trades).toMatchObject([{ observation: 'e1:S0', net_pnl: 500 }]);
});

test('what was read is asked for where it is left out', async () => {
  await expect(writeBacktest('backtest', result, undefined as never)).rejects.toThrow(
    'what was read must be what readStudy or readStrategy gives, got nothing',
  );
});
