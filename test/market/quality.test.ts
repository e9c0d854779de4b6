import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPrices } from '../../src/io/read-prices.ts';
import { admit } from '../../src/prices/gate/admit.ts';
import { toldObservations } from '../../src/report/observations.ts';
import { touchingFindings, touchingSaid } from '../../src/report/quality.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));

const pricesOf = async (names: readonly string[]) =>
  admit((await readPrices(names.map((name) => `${market}${name}.csv`))).rows);

/** A study of the V4 announcement, or of another moment. */
async function studyOf(
  security: string,
  benchmark: string,
  {
    announced = '2026-04-24T02:45:51Z',
    eventWindow = [-10, 10] as [number, number],
    others = [] as string[],
  } = {},
) {
  const { series, findings } = await pricesOf([...new Set([...security.split(' '), benchmark, ...others])]);
  const result = runStudy({
    returns: 'simple',
    benchmark,
    prices: series,
    events: [{ event_id: 'event', announced_at: announced, security }],
    eventWindow,
    findings,
  });
  const [told] = toldObservations(result);
  return {
    ...result,
    said: touchingFindings(told!, result).map((one) => touchingSaid(usualVoice, one)),
    series,
  };
}

/** The sessions on which the source gave no close and filled one in. */
const standIns = [
  '2021-02-11',
  '2022-01-31',
  '2024-01-15',
  '2024-02-09',
  '2024-12-24',
  '2024-12-31',
  '2025-01-28',
  '2025-12-24',
  '2025-12-31',
  '2026-02-16',
];

describe.skipIf(!existsSync(market))('real prices with faults', () => {
  test.each(['0981.HK', '1347.HK'])(
    'all ten stand-ins in the raw prices of %s are found, and nothing else',
    async (symbol) => {
      const { findings } = await pricesOf([`raw_unpatched/${symbol}.yahoo`]);
      expect(findings.map(({ code, severity, date }) => [code, severity, date])).toEqual(
        standIns.map((date) => ['stale-price', 'warning', date]),
      );
    },
  );

  test.each(['0981.HK', '1347.HK'])('the mended prices of %s have no stand-in', async (symbol) => {
    expect((await pricesOf([symbol])).findings.filter(({ code }) => code === 'stale-price')).toEqual([]);
  });

  test.each([
    ['688981.SS', '2025-09-01', '2025-09-08', 6],
    ['688347.SS', '2025-08-18', '2025-08-29', 10],
  ])(
    'the suspension of %s is found, costs its estimation window those days, and is told beside its numbers',
    async (symbol, from, to, sessions) => {
      const { findings, tables, said } = await studyOf(symbol, '000688.SS');
      expect(findings.find(({ code }) => code === 'suspension')).toMatchObject({
        symbol,
        date: from,
        until: to,
        value: String(sessions),
      });
      expect(rowsOf(tables.models)[0]!.observations).toBe(240 - sessions);
      expect(said).toEqual([
        `${symbol} has no row from ${from} to ${to}, ${sessions} sessions of XSHG: trading was apparently suspended (in the estimation window)`,
      ]);
    },
  );

  test('a day missing in a benchmark costs two returns, is found, and is told beside the numbers it touches', async () => {
    const { findings, tables, said } = await studyOf('0981.HK', '2800.HK');
    expect(findings.find(({ code }) => code === 'missing-sessions')).toMatchObject({
      symbol: '2800.HK',
      date: '2025-10-24',
    });
    // That session and the next: its level would have to be carried forward.
    expect(rowsOf(tables.models)[0]!.observations).toBe(238);
    expect(said).toContain('2800.HK has no row on 2025-10-24, a session of XHKG (in the estimation window)');
  });

  test('stand-ins of one benchmark are told once, with their number', async () => {
    const { said } = await studyOf('0981.HK', '0700.HK');
    expect(said).toEqual([
      expect.stringMatching(
        /^close of 0700\.HK on 2025-12-24 must .*\(in the estimation window; the same on 2 more days, the last 2026-02-16\)$/,
      ),
    ]);
  });

  test('the mainland moves on 2026-05-25, while Hong Kong is shut', async () => {
    const mainland = { announced: '2026-05-25T02:00:00Z', eventWindow: [-2, 2] as [number, number] };
    const dayOf = async (symbol: string) => {
      const { tables } = await studyOf(symbol, '000688.SS', mainland);
      return rowsOf(tables.abnormal_returns).find(({ day }) => day === 0)!;
    };
    expect(await dayOf('688981.SS')).toMatchObject({ date: '2026-05-25', return: expect.closeTo(0.188, 3) });
    expect(await dayOf('688347.SS')).toMatchObject({ date: '2026-05-25', return: expect.closeTo(0.2, 3) });
    const { findings, tables } = await studyOf('0981.HK', 'HSI', { ...mainland });
    expect(rowsOf(tables.events)[0]).toMatchObject({ event_date: '2026-05-26', phase: 'non-session' });
    expect(findings.filter(({ code }) => code === 'benchmark-compounded')).toEqual([]);
  });

  test('a benchmark that trades on is compounded over the holiday of its security, and a note says so', async () => {
    const { findings, tables, said, series } = await studyOf('0981.HK', '000300.SS', {
      announced: '2026-05-26T02:00:00Z',
      eventWindow: [-2, 2],
    });
    const { days, columns } = series.find(({ symbol }) => symbol === '000300.SS')!;
    const closeOn = (date: string) => columns.close![days.indexOf(Date.parse(date) / 86_400_000)]!;
    const moved = closeOn('2026-05-26') / closeOn('2026-05-22') - 1;
    const estimate = (term: string) => Number(rowsOf(tables.fits).find((row) => row.term === term)!.estimate);
    const row = rowsOf(tables.abnormal_returns).find(({ day }) => day === 0)!;
    expect(row.date).toBe('2026-05-26');
    expect(row.expected_return).toBeCloseTo(estimate('alpha') + estimate('beta') * moved, 12);
    const message =
      'on 2026-05-26, 0981.HK is held against 2 sessions of 000300.SS at once (XHKG was closed on 2026-05-25): its session before was 2026-05-22';
    expect(findings.find(({ code }) => code === 'benchmark-compounded')).toMatchObject({
      severity: 'note',
      symbol: '0981.HK',
      date: '2026-05-26',
      message,
    });
    expect(said).toContain(`${message} (in the event window, day 0 among it)`);
  });

  test('a benchmark that is shut stands still for the session that could not know it, and a note says so', async () => {
    const { findings, tables } = await studyOf('688981.SS', 'HSI', {
      announced: '2026-05-25T02:00:00Z',
      eventWindow: [-2, 2],
    });
    // Hong Kong closes after Shanghai, so its close of the day before stands for a session: shut on the 25th, it is still on the 26th.
    expect(findings.filter(({ code }) => code === 'benchmark-still').map(({ date }) => date)).toEqual([
      '2026-05-26',
    ]);
    const row = rowsOf(tables.abnormal_returns).find(({ date }) => date === '2026-05-26')!;
    const alpha = rowsOf(tables.fits).find(({ term }) => term === 'alpha')!;
    expect(row.expected_return).toBe(alpha.estimate);
  });
});
