import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { benchmarkSentences } from '../../src/report/benchmark-contrasts.ts';
import { toldObservations } from '../../src/report/observations.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));

const symbols = ['0981.HK', '1347.HK', 'HSI', '000688.SS', 'NVDA', 'GSPC', 'NDX', 'SOXX'];
const question = `prices:
${symbols.map((symbol) => `  - ${market}${symbol}.csv`).join('\n')}
securities:
  0981.HK: { name: SMIC, benchmarks: [000688.SS, GSPC] }
  1347.HK: { name: Hua Hong, benchmarks: [000688.SS] }
  NVDA: { exchange: XNAS, benchmark: GSPC, benchmarks: [NDX, SOXX] }
  GSPC: { name: S&P 500 }
  SOXX: { exchange: XNAS }
benchmark: HSI
returns: simple
events:
  - { event_id: v4, announced_at: 2026-04-24T02:45:51Z, security: 0981.HK 1347.HK NVDA }
specifications:
  models: [market-model, market-adjusted]
  benchmarks: [own, 000688.SS]
  eventDays: [0, -1, 1]
  draws: 99
`;

describe.skipIf(!existsSync(market))('DeepSeek V4 beside several benchmarks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let result: StudyResult;
  beforeAll(async () => {
    const file = join(folder, 'study.yaml');
    writeFileSync(file, question);
    result = runStudy((await readStudy(file)).study);
  });

  const rows = (observation: string, window = '-5,5', model = 'market-model') =>
    rowsOf(result.tables.benchmarks).filter(
      (row) => row.observation === observation && `${row.from},${row.to}` === window && row.model === model,
    );

  test('SMIC’s CAR[−5, +5] is 21.1 % beside the HSI, and a third of that beside the STAR 50', () => {
    const [local, star] = rows('v4:0981.HK');
    expect(local).toMatchObject({ benchmark: 'HSI', lag: 0, benchmark_date: '2026-04-24' });
    expect(local!.estimate).toBeCloseTo(0.211133, 6);
    expect(local!.statistic).toBeCloseTo(2.334831, 6);
    expect(star).toMatchObject({ benchmark: '000688.SS', lag: 0, benchmark_date: '2026-04-24' });
    expect(star!.estimate).toBeCloseTo(0.071162, 6);
    expect(star!.statistic).toBeCloseTo(0.937393, 6);
  });

  test('beside the S&P 500 SMIC is held against the close of the day before, and Dimson’s beta stands by', () => {
    const american = rows('v4:0981.HK').at(-1)!;
    expect(american).toMatchObject({ benchmark: 'GSPC', lag: 1, benchmark_date: '2026-04-23' });
    expect(american.estimate).toBeCloseTo(0.17342, 6);
    const across = rows('v4:0981.HK', '-5,5', 'dimson(1)');
    expect(across.map(({ benchmark }) => benchmark)).toEqual(['000688.SS', 'GSPC']);
    // One day's slope misses what reaches Hong Kong on the session after; three sessions' slopes do not.
    expect(american.beta).toBeCloseTo(0.3813, 4);
    expect(across[1]!.beta).toBeCloseTo(1.364522, 6);
  });

  test('Nvidia’s CAR[−1, +1] is significant beside the S&P 500 and beside neither of its own kind', () => {
    const beside = rows('v4:NVDA', '-1,1');
    expect(beside.map(({ benchmark, lag }) => [benchmark, lag])).toEqual([
      ['GSPC', 0],
      ['NDX', 0],
      ['SOXX', 0],
    ]);
    expect(beside.map(({ estimate }) => Number(Number(estimate).toFixed(4)))).toEqual([0.0576, 0.0461, 0.03]);
    expect(beside.map(({ p_value: p }) => Number(p) <= 0.05)).toEqual([true, false, false]);
  });

  test('the own benchmark’s rows are those of the windows', () => {
    for (const { observation, from, to, car, scar } of rowsOf(result.tables.windows)) {
      const [own] = rows(String(observation), `${from},${to}`);
      expect(own).toMatchObject({ estimate: car, statistic: scar });
    }
  });

  test('the report says which conclusion hangs on the benchmark, and which close was used', () => {
    const { contrasts, lags } = benchmarkSentences(toldObservations(result), result);
    expect(contrasts).toContain(
      'SMIC (0981.HK), v4, CAR[−5, +5] hangs on the benchmark: +21.11 % beside HSI (t = 2.33, p = 0.0204, significant); +7.12 % beside 000688.SS (t = 0.94, p = 0.3495, not significant); +17.34 % beside GSPC (t = 1.59, p = 0.1138, not significant).',
    );
    expect(lags.at(-1)).toBe(
      'S&P 500 (GSPC) closes after SMIC (0981.HK) on the same date: its previous close is used, for day 0 that of Thursday 23 April 2026.',
    );
  });

  test('what Hua Hong’s specifications say hangs most on the event day: two thirds or more on the 24th', () => {
    const choices = rowsOf(result.tables.specification_choices).filter(
      ({ observation, dimension }) => observation === 'v4:1347.HK' && dimension === 'event_day',
    );
    expect(choices.map(({ date }) => date)).toEqual(['2026-04-24', '2026-04-23', '2026-04-27']);
    const [stated, ...others] = choices.map((row) => Number(row.share_significant));
    expect(stated).toBeGreaterThan(0.6);
    expect(Math.max(...others)).toBeLessThan(0.45);
  });
});
