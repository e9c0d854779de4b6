import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const market = fileURLToPath(new URL('../../../shared/data/market/', import.meta.url));

const question = `prices:
${['0981.HK', '1347.HK', 'HSI', 'NVDA', 'GSPC'].map((symbol) => `  - ${market}${symbol}.csv`).join('\n')}
securities:
  NVDA: { exchange: XNAS, benchmark: GSPC }
benchmark: HSI
returns: simple
events:
  - { event_id: v4, announced_at: 2026-04-24T02:45:51Z, security: 0981.HK 1347.HK NVDA, claim: 0981.HK +10%; 1347.HK +15% }
  - { event_id: dated, announced_at: 2026-04-26, security: 0981.HK 1347.HK NVDA, claim: 0981.HK +10%; 1347.HK +15% }
`;

/** Figures computed apart from this project, to the digits given: M, alpha, beta, s. */
const fits: Readonly<Record<string, readonly number[]>> = {
  '0981.HK': [240, 0.000097, 1.536, 0.026647],
  '1347.HK': [240, 0.003693, 1.439525, 0.038847],
  NVDA: [240, 0.000822, 1.788301, 0.01591],
};

/** CAR and its t, by window. */
const windows: Readonly<Record<string, Readonly<Record<string, readonly [car: number, t: number]>>>> = {
  '0981.HK': {
    '0,0': [0.096262, 3.604839],
    '-1,1': [0.160827, 3.460734],
    '0,1': [0.160696, 4.246499],
    '-5,5': [0.211133, 2.334831],
  },
  '1347.HK': {
    '0,0': [0.144653, 3.715793],
    '-1,1': [0.155273, 2.291918],
    '0,1': [0.203994, 3.697766],
    '-5,5': [0.27375, 2.076584],
  },
  NVDA: {
    '0,0': [0.028147, 1.762493],
    '-1,1': [0.057611, 2.077534],
    '0,1': [0.065165, 2.88161],
    '-5,5': [-0.05283, -0.978225],
  },
};

/** AR and its t on the session of the date the article gave. */
const dated: Readonly<Record<string, readonly [ar: number, t: number]>> = {
  '0981.HK': [0.064473, 2.410921],
  '1347.HK': [0.05951, 1.530412],
  NVDA: [0.037033, 2.325186],
};

describe.skipIf(!existsSync(market))('DeepSeek V4 in real prices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let result: StudyResult;
  beforeAll(async () => {
    const file = join(folder, 'study.yaml');
    writeFileSync(file, question);
    result = runStudy((await readStudy(file)).study);
  });

  const row = (
    table: 'events' | 'fits' | 'models' | 'abnormal_returns' | 'windows',
    match: Record<string, string | number>,
  ) =>
    rowsOf(result.tables[table]).find((found) =>
      Object.entries(match).every(([column, value]) => found[column] === value),
    )!;

  test.each([
    ['v4:0981.HK', '2026-04-24', 'during'],
    ['v4:1347.HK', '2026-04-24', 'during'],
    ['v4:NVDA', '2026-04-24', 'post-close'],
    ['dated:0981.HK', '2026-04-27', 'non-session'],
    ['dated:1347.HK', '2026-04-27', 'non-session'],
    ['dated:NVDA', '2026-04-27', 'non-session'],
  ])('%s falls on %s (%s)', (observation, date, phase) => {
    expect(row('events', { observation })).toMatchObject({ event_date: date, phase, status: 'included' });
  });

  test.each(Object.entries(fits))(
    'the market model of %s has these coefficients',
    (symbol, [m, alpha, beta, s]) => {
      const observation = `v4:${symbol}`;
      expect(row('models', { observation }).observations).toBe(m);
      expect(row('fits', { observation, term: 'alpha' }).estimate).toBeCloseTo(alpha!, 6);
      expect(row('fits', { observation, term: 'beta' }).estimate).toBeCloseTo(beta!, 6);
      expect(row('models', { observation }).sigma).toBeCloseTo(s!, 6);
    },
  );

  const cars = Object.entries(windows).flatMap(([symbol, of]) =>
    Object.entries(of).map(([window, [car, t]]) => ({ symbol, window, car, t })),
  );
  test.each(cars)('the CAR[$window] of $symbol is $car, t $t', ({ symbol, window, car, t }) => {
    const [from, to] = window.split(',').map(Number) as [number, number];
    const found = row('windows', { observation: `v4:${symbol}`, from, to });
    expect(found.car).toBeCloseTo(car, 6);
    expect(found.scar).toBeCloseTo(t, 6);
  });

  test.each(Object.entries(dated))(
    'dated as the article has it, the AR of %s is another',
    (symbol, [ar, t]) => {
      const found = row('abnormal_returns', { observation: `dated:${symbol}`, day: 0 });
      expect(found.abnormal_return).toBeCloseTo(ar, 6);
      expect(found.statistic).toBeCloseTo(t, 6);
    },
  );

  test('the claims hold on Friday 24 April and not on the session of the date the article gave', () => {
    const onDayZero = rowsOf(result.tables.claims).filter(
      ({ day, basis }) => day === 0 && basis === 'close-to-close',
    );
    expect(
      onDayZero.map(({ observation, observed, supported }) => [
        observation,
        Number(observed).toFixed(4),
        supported,
      ]),
    ).toEqual([
      ['v4:0981.HK', '0.1001', 'true'],
      ['v4:1347.HK', '0.1518', 'true'],
      ['dated:0981.HK', '0.0614', 'false'],
      ['dated:1347.HK', '0.0601', 'false'],
    ]);
  });
});
