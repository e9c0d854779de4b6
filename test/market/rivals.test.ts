import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { studyReport } from '../../src/report/document/compose.ts';
import { html } from '../../src/report/formats/html.ts';
import { md } from '../../src/report/formats/md.ts';
import { terminalSummary } from '../../src/report/terminal.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));
const symbols = ['0981.HK', '1347.HK', '688981.SS', '688347.SS', 'NVDA', 'INTC', 'HSI', '000300.SS', 'GSPC'];

const question = `prices:
${symbols.map((symbol) => `  - ${market}${symbol}.csv`).join('\n')}
securities:
  0981.HK: { name: SMIC, issuer: SMIC }
  688981.SS: { name: SMIC A, issuer: SMIC, benchmark: 000300.SS }
  1347.HK: { name: Hua Hong, issuer: Hua Hong }
  688347.SS: { name: Hua Hong A, issuer: Hua Hong, benchmark: 000300.SS }
  NVDA: { name: Nvidia, exchange: XNAS, benchmark: GSPC }
  INTC: { name: Intel, exchange: XNAS, benchmark: GSPC }
benchmark: HSI
returns: simple
events:
  - { event_id: deepseek-v4, announced_at: 2026-04-24T03:21:13Z, security: 0981.HK 1347.HK 688981.SS 688347.SS NVDA }
  - { event_id: deepseek-v4-article, announced_at: 2026-04-26, security: 0981.HK 1347.HK NVDA }
  - { event_id: intc-q1-2026, announced_at: 2026-04-23 after-close XNYS, security: INTC NVDA, label: Intel Q1 2026 results, kind: confounder }
`;

/**
 * F of 24 and 27 April and its p, computed apart from this project: the normal equations with a dummy for each day solved
 * in exact fractions, and the tail of F(2, d) by its closed form (1 + 2F/d)^(−d/2).
 */
const joint: Readonly<Record<string, readonly [f: number, p: number]>> = {
  '0981.HK': [9.373246489907917, 0.00012067574825171244],
  '1347.HK': [8.042563619807094, 0.0004169920615214097],
  NVDA: [4.2313523957556045, 0.01564097646551483],
};

describe.skipIf(!existsSync(market))('DeepSeek V4 and who else moved, in real prices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let result: StudyResult;
  let prices: readonly PriceSeries[];
  const run = async (more = '') => {
    const file = join(folder, 'study.yaml');
    writeFileSync(file, question + more);
    const { study } = await readStudy(file);
    return { study, result: runStudy(study) };
  };
  beforeAll(async () => {
    const ran = await run();
    ({ result } = ran);
    ({ prices } = ran.study);
  });

  describe('Intel’s results after the close of 23 April', () => {
    test('confound Nvidia on day 0, in every window', () => {
      const rows = rowsOf(result.tables.confounders).filter(
        ({ observation, kind }) => observation === 'deepseek-v4:NVDA' && kind === 'confounder',
      );
      expect(rows.map(({ rival, date, day, action }) => [rival, date, day, action])).toEqual(
        rows.map(() => ['intc-q1-2026', '2026-04-24', 0, 'flagged']),
      );
      expect(rows.map(({ window }) => window)).toEqual([
        '[0, 0]',
        '[-1, 1]',
        '[0, 1]',
        '[-5, 5]',
        'event [-10, 10]',
      ]);
    });

    test('confound no Chinese foundry', () => {
      const rows = rowsOf(result.tables.confounders).filter(({ kind }) => kind === 'confounder');
      expect([...new Set(rows.map(({ observation }) => observation))]).toEqual([
        'deepseek-v4:NVDA',
        'deepseek-v4-article:NVDA',
      ]);
    });

    test('are told next to Nvidia’s number in every report', async () => {
      const sentence =
        'Confounded by Intel Q1 2026 results (intc-q1-2026) on day 0, Friday 24 April 2026: what moved the price that day cannot be told apart';
      const number = 'Nvidia (NVDA), day 0: abnormal return +2.81 % (t = 1.76, p = 0.0793).';
      const input = { result, prices };
      const said = `${number} ${sentence}.`;
      const report = await studyReport(input);
      expect(md.render(report)).toContain(said);
      expect(html.render(report).replaceAll('\u00a0', ' ')).toContain(said);
      const lines = terminalSummary(input, { color: false, width: 300 }).split('\n');
      const at = lines.findIndex((line) => line.includes('Nvidia (NVDA) AR +2.81 %'));
      expect(lines[at + 1]!.trim()).toBe(sentence);
    });

    test('exclude Nvidia where the study says so, and leave the foundries', async () => {
      const { result: excluding } = await run('confounders: { policy: exclude }\n');
      const rows = rowsOf(excluding.tables.events).map(({ observation, reason }) => [observation, reason]);
      expect(rows.filter(([, reason]) => reason === 'confounded')).toEqual([
        ['deepseek-v4:NVDA', 'confounded'],
        ['deepseek-v4-article:NVDA', 'confounded'],
      ]);
    });
  });

  test('the result is told with Nvidia and without', () => {
    const rows = rowsOf(result.tables.without_confounders).filter(
      (row) => row.test === 'cross-sectional-t' && row.from === 0 && row.to === 0,
    );
    expect(rows.map(({ sample, n }) => [sample, n])).toEqual([
      ['all', 3],
      ['unconfounded', 2],
    ]);
    expect(rows[0]!.estimate).toBeCloseTo((0.096262 + 0.144653 + 0.028147) / 3, 5);
    expect(rows[1]!.estimate).toBeCloseTo((0.096262 + 0.144653) / 2, 5);
  });

  test('H and A shares and both datings of the news are one cluster a firm', () => {
    const counted = rowsOf(result.tables.events).map((row) => [row.observation, row.counted_with]);
    expect(Object.fromEntries(counted)).toEqual({
      'deepseek-v4:0981.HK': '',
      'deepseek-v4:1347.HK': '',
      'deepseek-v4:688981.SS': 'deepseek-v4:0981.HK',
      'deepseek-v4:688347.SS': 'deepseek-v4:1347.HK',
      'deepseek-v4:NVDA': '',
      'deepseek-v4-article:0981.HK': 'deepseek-v4:0981.HK',
      'deepseek-v4-article:1347.HK': 'deepseek-v4:1347.HK',
      'deepseek-v4-article:NVDA': 'deepseek-v4:NVDA',
      'intc-q1-2026:INTC': '',
      'intc-q1-2026:NVDA': '',
    });
    const { n } = rowsOf(result.tables.tests).find((row) => row.test === 'cross-sectional-t')!;
    expect(n).toBe(3);
  });

  describe.each(Object.entries(joint))('%s on 24 and 27 April', (symbol, [f, p]) => {
    const rows = () => rowsOf(result.tables.joint_tests).filter(({ security }) => security === symbol);

    test('has the prediction error of each day as the coefficient of its dummy', () => {
      const days = rowsOf(result.tables.abnormal_returns).filter(
        ({ observation, day }) => observation === `deepseek-v4:${symbol}` && [0, 1].includes(Number(day)),
      );
      const effects = rows().filter(({ term }) => term === 'event-day');
      expect(effects.map(({ date }) => date)).toEqual(['2026-04-24', '2026-04-27']);
      effects.forEach(({ estimate, std_error: error }, i) => {
        expect(estimate).toBeCloseTo(Number(days[i]!.abnormal_return), 12);
        expect(error).toBeCloseTo(Number(days[i]!.std_error), 12);
      });
    });

    test(`has F(2, 238) = ${f}`, () => {
      const found = rows().find(({ term }) => term === 'joint')!;
      expect(found).toMatchObject({ distribution: 'F', df: 2, df2: 238 });
      expect(Number(found.statistic) / f).toBeCloseTo(1, 9);
      expect(Number(found.p_value) / p).toBeCloseTo(1, 6);
    });

    test('as one event has the CAR of [0, +1]', () => {
      const found = rows().find(({ term }) => term === 'compound')!;
      const window = rowsOf(result.tables.windows).find(
        ({ observation, from, to }) => observation === `deepseek-v4:${symbol}` && from === 0 && to === 1,
      )!;
      expect(found.estimate).toBeCloseTo(Number(window.car), 12);
      expect(found.statistic).toBeCloseTo(Number(window.scar), 10);
    });
  });
});
