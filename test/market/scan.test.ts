import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPrices } from '../../src/io/read-prices.ts';
import { admit } from '../../src/prices/gate/admit.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));

const securities = '0981.HK 1347.HK NVDA';
const article = 'deepseek-v4-article';

describe.skipIf(!existsSync(market))('the date of DeepSeek V4 in real prices', () => {
  let asked: (own?: object) => StudyResult;
  let result: StudyResult;
  beforeAll(async () => {
    const files = ['0981.HK', '1347.HK', 'HSI', 'NVDA', 'GSPC'].map((symbol) => `${market}${symbol}.csv`);
    const { series } = admit((await readPrices(files)).rows);
    asked = (own = {}) =>
      runStudy({
        returns: 'simple',
        benchmark: 'HSI',
        securities: { NVDA: { exchange: 'XNAS', benchmark: 'GSPC' } },
        prices: series,
        events: [
          { event_id: 'deepseek-v4', announced_at: '2026-04-24T02:45:51Z', security: securities },
          { event_id: article, announced_at: '2026-04-26', security: securities },
        ],
        eventsSource: { file: 'events.csv', lines: [2, 3] },
        ...own,
      });
    result = asked();
  });

  const scanOf = (observation: string, { tables } = result) =>
    rowsOf(tables.reaction_scan).filter((row) => row.observation === observation);
  const largestOf = (observation: string, of = result) =>
    scanOf(observation, of).find(({ largest }) => largest === 'true')!;

  test.each(['0981.HK', '1347.HK'])(
    'the article’s date is late for %s: 24 April reacts, one session before',
    (symbol) => {
      const rows = scanOf(`${article}:${symbol}`);
      expect(rows).toHaveLength(11);
      expect(rows[0]).toMatchObject({ dating: 'late' });
      expect(rows[0]!.verdict).toMatch(
        /^the reaction is on 2026-04-24, one session before day 0: the stated date is probably late/,
      );
      expect(rows.find(({ day }) => day === -1)).toMatchObject({ date: '2026-04-24' });
      expect(rows.find(({ day }) => day === -1)!.p_sidak).toBeLessThan(0.005);
      expect(rows.find(({ day }) => day === 0)!.p_sidak).toBeGreaterThan(0.15);
    },
  );

  test.each(['0981.HK', '1347.HK'])('the moment of the announcement is confirmed for %s', (symbol) => {
    const [row] = scanOf(`deepseek-v4:${symbol}`);
    expect(row).toMatchObject({ dating: 'confirmed' });
    expect(row!.verdict).toMatch(/^the reaction is on day 0/);
  });

  test('Hua Hong reacts most on 24 April, whichever date it is given', () => {
    expect(largestOf(`${article}:1347.HK`)).toMatchObject({ day: -1, date: '2026-04-24' });
    expect(largestOf('deepseek-v4:1347.HK')).toMatchObject({ day: 0, date: '2026-04-24' });
    expect(largestOf('deepseek-v4:1347.HK').statistic).toBeCloseTo(3.715793, 6);
  });

  test('SMIC reacts a hair more on 30 April than on 24 April; within two sessions 24 April is the largest', () => {
    expect(largestOf('deepseek-v4:0981.HK')).toMatchObject({ day: 4, date: '2026-04-30' });
    const two = asked({ reactionScan: { reach: 2 } });
    expect(largestOf(`${article}:0981.HK`, two)).toMatchObject({ day: -1, date: '2026-04-24' });
    expect(largestOf('deepseek-v4:0981.HK', two)).toMatchObject({ day: 0, date: '2026-04-24' });
    expect(largestOf('deepseek-v4:0981.HK', two).statistic).toBeCloseTo(3.604839, 6);
  });

  test('the runs of the estimation window, which holds the moves of August 2025, are told beside', () => {
    const day = scanOf('deepseek-v4:1347.HK').find(({ day: own }) => own === 0)!;
    expect(day.p_empirical).toBeCloseTo(12 / 231, 12);
    expect(day.verdict).toMatch(/the estimation window has moves as large$/);
  });

  test('Nvidia does not react within two sessions of either date, and falls on 30 April', () => {
    expect(scanOf('deepseek-v4:NVDA')[0]).toMatchObject({
      dating: 'open',
      verdict: 'no session within 2 of day 0 stands out; 2026-04-30 does, apparently for another reason',
    });
    const two = asked({ reactionScan: { reach: 2 } });
    expect(scanOf('deepseek-v4:NVDA', two)[0]).toMatchObject({ dating: 'open' });
  });

  test('the doubt is a warning at the line of the event', () => {
    const warned = result.findings.filter(({ code }) => code === 'doubtful-date');
    expect(warned.map(({ symbol, line, date }) => [symbol, line, date])).toEqual([
      ['0981.HK', 3, '2026-04-24'],
      ['1347.HK', 3, '2026-04-24'],
    ]);
  });

  test.each(securities.split(' '))(
    'the article’s date less one session is the announcement of %s, and the other way',
    (symbol) => {
      const at = (event: string, shift: number) => {
        const found = rowsOf(result.tables.date_sensitivity).find(
          (row) => row.observation === `${event}:${symbol}` && row.shift === shift,
        )!;
        return [found.date, found.abnormal_return, found.statistic, found.p_value];
      };
      expect(at(article, -1)).toEqual(at('deepseek-v4', 0));
      expect(at(article, 0)).toEqual(at('deepseek-v4', 1));
      const [, ar, t] = at('deepseek-v4', 0);
      const day = rowsOf(result.tables.abnormal_returns).find(
        (row) => row.observation === `deepseek-v4:${symbol}` && row.day === 0,
      )!;
      expect([ar, t]).toEqual([day.abnormal_return, day.statistic]);
    },
  );
});
