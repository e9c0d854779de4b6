import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { claimCases } from '../../src/report/claim-cases.ts';
import { claimTold } from '../../src/report/claim-sentences.ts';
import { usualVoice } from '../../src/report/voice.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices and events belong to others: they are read where they lie, and skipped where they do not.
const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const market = join(data, 'market/');

const symbols = ['0981.HK', '1347.HK', '688981.SS', '688347.SS', 'INTC', 'HSI', '000300.SS', 'GSPC'];
const question = `prices:
${symbols.map((symbol) => `  - ${market}${symbol}.csv`).join('\n')}
securities:
  0981.HK: { name: SMIC, issuer: SMIC }
  1347.HK: { name: Hua Hong, issuer: Hua Hong }
  688981.SS: { name: SMIC A, issuer: SMIC, benchmark: 000300.SS }
  688347.SS: { name: Hua Hong A, issuer: Hua Hong, benchmark: 000300.SS }
  INTC: { exchange: XNAS, benchmark: GSPC }
benchmark: HSI
returns: simple
eventWindow: [-5, 5]
windows: [[0, 0]]
tables: [events, claims, abnormal_returns]
`;

/** A study of these events, given as lines of YAML or as a file. */
async function resultOf(events: string): Promise<StudyResult> {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  try {
    const file = join(folder, 'study.yaml');
    writeFileSync(file, `${question}events:${events}\n`);
    return runStudy((await readStudy(file)).study);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!existsSync(market))('press claims in real prices', () => {
  let result: StudyResult;
  beforeAll(async () => {
    result = await resultOf(`
  - { event_id: v4, announced_at: 2026-04-24T02:45:51Z, security: 0981.HK 1347.HK, claim: "SMIC +10%, Hua Hong +15%" }
  - { event_id: dated, announced_at: 2026-04-26, security: 0981.HK 1347.HK, claim: 0981.HK +10%; 1347.HK +15% }
  - { event_id: high, announced_at: 2026-04-24T02:45:51Z, security: 1347.HK 0981.HK, claim: "1347.HK as much as 19%; SMIC rose 17% over 2 sessions" }`);
  });

  const find = (match: Record<string, string | number>) =>
    rowsOf(result.tables.claims).find((row) =>
      Object.entries({ basis: 'close-to-close', day: 0, ...match }).every(
        ([column, value]) => row[column] === value,
      ),
    )!;

  test.each([
    ['0981.HK', 0.1001, '+10%'],
    ['1347.HK', 0.1518, '+15%'],
  ])('%s moved %d on 2026-04-24, and “%s” is supported close to close', (security, observed, claim) => {
    const row = find({ observation: `v4:${security}`, security });
    expect(row).toMatchObject({
      claim,
      date: '2026-04-24',
      supported: 'true',
      explained: 'rounding',
      verdict: 'supported',
    });
    expect(row.observed).toBeCloseTo(observed, 4);
    expect(row.difference).toBeCloseTo(observed - Number(claim.slice(1, 3)) / 100, 4);
  });

  test.each([
    ['0981.HK', 0.0614],
    ['1347.HK', 0.0601],
  ])(
    '%s moved %d on the session of the stated Sunday, and its claim belongs to the day before',
    (security, observed) => {
      const row = find({ observation: `dated:${security}`, security });
      expect(row).toMatchObject({
        date: '2026-04-27',
        supported: 'false',
        explained: '',
        verdict: 'supported on another day: 2026-04-24, 1 session earlier',
      });
      expect(row.observed).toBeCloseTo(observed, 4);
    },
  );

  test.each([
    ['0981.HK', '688981.SS', 0.047],
    ['1347.HK', '688347.SS', 0.1231],
  ])(
    'the A share of %s, %s, moved %d that day and does not bear the claim out',
    (own, security, observed) => {
      const row = find({ observation: `v4:${own}`, security });
      expect(row).toMatchObject({ date: '2026-04-24', supported: 'false' });
      expect(row.verdict).toMatch(new RegExp(`^other listing ${security}: `));
      expect(row.observed).toBeCloseTo(observed, 4);
      expect(row.abnormal_return).toBeNaN(); // the event is not studied on it
    },
  );

  test('most of SMIC’s move was abnormal: AR, t and p are those of the study', () => {
    const row = find({ observation: 'v4:0981.HK', security: '0981.HK' });
    const day = rowsOf(result.tables.abnormal_returns).find(
      ({ observation, day: own }) => observation === 'v4:0981.HK' && own === 0,
    )!;
    expect(row.abnormal_return).toBeCloseTo(0.096262, 6);
    expect(row.statistic).toBeCloseTo(3.604839, 6);
    expect(row.p_value).toBeCloseTo(Number(day.p_value), 12);
    expect(row.abnormal_share).toBeCloseTo(0.096262 / 0.100086, 4);
  });

  test('“as much as” is held against the high, and a horizon against the close of its last session', () => {
    expect(
      find({ observation: 'high:1347.HK', security: '1347.HK', basis: 'previous-close-to-high' }),
    ).toMatchObject({
      supported: 'true',
      verdict: 'supported',
    });
    const two = find({ observation: 'high:0981.HK', security: '0981.HK' });
    expect(two).toMatchObject({ claim: 'rose 17% over 2 sessions', supported: 'true' });
    expect(two.observed).toBeCloseTo(68.25 / 58.45 - 1, 12);
  });

  test('the report says it in words', () => {
    const told = claimCases(result).find(
      ({ claim, security }) => claim === '+15%' && security === '1347.HK',
    )!;
    expect(
      told.readings.map((reading) => claimTold(usualVoice, told, reading, 'simple')),
    ).toMatchInlineSnapshot(`
      [
        "Hua Hong (1347.HK), “+15%” (v4): supported. Measured as close over the previous close, it moved +15.18 % on Friday 24 April 2026: +0.18 percentage points off, which rounding explains. Abnormal: +14.47 % (95.3 % of the return, t = 3.72, p = 0.0003). That session agrees with it on: close over the open +15.25 %. Its listing 688347.SS moved +12.31 %, which would not bear the claim out.",
        "Hua Hong (1347.HK), “+15%” (dated): supported on another day: Friday 24 April 2026, 1 session earlier. Measured as close over the previous close, it moved +6.01 % on Monday 27 April 2026: −8.99 percentage points off, more than rounding explains. Abnormal: +5.95 % (99 % of the return, t = 1.53, p = 0.1272). Its listing 688347.SS moved +3.10 %, which would not bear the claim out.",
      ]
    `);
  });
});

describe.skipIf(!existsSync(market))('the claims of a list of real announcements', () => {
  let rows: Record<string, string | number>[];
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, readFileSync(join(data, 'events.csv')));
    rows = rowsOf((await resultOf(` ${file}`)).tables.claims);
  });

  test.each([
    ['csia-origin-2025-04-11:0981.HK', '+5.9%', '2025-04-11', 0.059, 'supported'],
    ['csia-origin-2025-04-11:1347.HK', '+14.1%', '2025-04-11', 0.1407, 'supported'],
    [
      'deepseek-v31-ue8m0:0981.HK',
      'over 10%',
      '2025-08-21',
      -0.001,
      'supported on another day: 2025-08-22, 1 session later',
    ],
    [
      'deepseek-v31-ue8m0:1347.HK',
      'over 17%',
      '2025-08-21',
      -0.0008,
      'supported on another day: 2025-08-22, 1 session later',
    ],
    ['nvda-intel-stake:INTC', '+22.8%', '2025-09-18', 0.2277, 'supported'],
    ['deepseek-v4-flash1:1347.HK', 'over 7%', '2026-04-24', 0.1518, 'supported'],
    ['deepseek-v4-flash1:0981.HK', 'over 5%', '2026-04-24', 0.1001, 'supported'],
    ['deepseek-v4-flash2:1347.HK', 'over 10%', '2026-04-24', 0.1518, 'supported'],
    ['deepseek-v4-flash2:0981.HK', 'over 7%', '2026-04-24', 0.1001, 'supported'],
    [
      'deepseek-v4-article:0981.HK',
      '+10%',
      '2026-04-27',
      0.0614,
      'supported on another day: 2026-04-24, 1 session earlier',
    ],
    [
      'deepseek-v4-article:1347.HK',
      '+15%',
      '2026-04-27',
      0.0601,
      'supported on another day: 2026-04-24, 1 session earlier',
    ],
  ])('%s, “%s”: on %s it moved %d, so it is %s', (observation, claim, date, observed, verdict) => {
    const row = rows.find(
      (one) =>
        one.observation === observation &&
        observation.endsWith(`:${one.security}`) &&
        one.basis === 'close-to-close' &&
        one.day === 0,
    )!;
    expect(row).toMatchObject({ claim, date, verdict });
    expect(row.observed).toBeCloseTo(observed, 4);
  });

  test('Hua Hong’s A share, suspended on the days of V3.1, is said to have no move', () => {
    const own = rows.filter(
      ({ observation, security }) => observation === 'deepseek-v31-ue8m0:1347.HK' && security === '688347.SS',
    );
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) expect(row.verdict).toMatch(/^other listing 688347.SS: cannot be checked/);
  });
});
