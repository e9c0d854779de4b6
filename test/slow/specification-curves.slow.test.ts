import { describe, expect, test } from 'vitest';
import { curveStatistics } from '../../src/audit/curve-statistics/registry.ts';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { compounded, eventOn, studyOf } from '../study/made-up.ts';

const STUDIES = 400;
const SESSIONS = 320;

/** Two securities that share much of what the index does not explain, and an event of both on one day: nothing happens. */
function nullStudy(seed: number, effect = 0) {
  const { normal } = drawsFrom(seed);
  const walk = (make: (t: number) => number) => Array.from({ length: SESSIONS }, (_, t) => make(t));
  const index = walk(() => 0.01 * normal());
  const common = walk(() => 0.015 * normal());
  const security = () =>
    compounded(walk((t) => index[t]! + common[t]! + 0.01 * normal() + (t === 300 ? effect : 0)));
  const closes = { INDEX: compounded(index), S0: security(), S1: security() };
  return studyOf(closes, [eventOn(300, 'S0 S1', { event_id: 'e' })], {
    tables: ['specifications', 'specification_tests'],
    tests: [],
    seed,
    specifications: {
      models: ['market-model', 'mean-adjusted'],
      estimationWindows: [
        [-70, -11],
        [-45, -11],
      ],
      eventDays: [0, 1],
      windows: [
        [0, 0],
        [-1, 1],
        [0, 3],
      ],
      draws: 99,
    },
  });
}

interface Shares {
  /** Of studies in which a statistic of the curve rejects, by subject and statistic. */
  readonly joint: (subject: string, statistic: string, level: number) => number;
  /** Of all specifications of all studies that are significant at 5 %, by subject. */
  readonly single: (subject: string) => number;
}

function sharesOf(studies: number, effect = 0): Shares {
  const joint: { subject: string; test: string; p: number }[] = [];
  const single: { subject: string; p: number }[] = [];
  for (let seed = 1; seed <= studies; seed++) {
    const { tables } = runStudy(nullStudy(seed, effect));
    for (const row of rowsOf(tables.specification_tests))
      joint.push({ subject: String(row.observation), test: String(row.test), p: Number(row.p_value) });
    for (const row of rowsOf(tables.specifications))
      single.push({ subject: String(row.observation), p: Number(row.p_value) });
  }
  const share = (rows: readonly { readonly p: number }[], level: number) =>
    rows.filter(({ p }) => p <= level).length / rows.length;
  return {
    joint: (subject, statistic, level) =>
      share(
        joint.filter((row) => row.subject === subject && row.test === statistic),
        level,
      ),
    single: (subject) =>
      share(
        single.filter((row) => row.subject === subject),
        0.05,
      ),
  };
}

describe('where nothing happens', () => {
  const { joint, single } = sharesOf(STUDIES);
  const cases = Object.keys(curveStatistics).flatMap((statistic) =>
    ['', 'e:S0'].flatMap((subject) => [0.05, 0.2].map((level) => ({ statistic, subject, level }))),
  );

  test.each(cases)(
    'the joint test by $statistic of "$subject" rejects $level of the time',
    ({ statistic, subject, level }) => {
      // Three standard errors of a share of so many studies.
      const slack = 3 * Math.sqrt((level * (1 - level)) / STUDIES);
      const share = joint(subject, statistic, level);
      expect(share).toBeGreaterThanOrEqual(level - slack);
      expect(share).toBeLessThanOrEqual(level + slack);
    },
  );

  test.each(['', 'e:S0'])(
    'one in twenty specifications of "%s" is significant, correlated as the securities are',
    (subject) => {
      expect(single(subject)).toBeGreaterThan(0.035);
      expect(single(subject)).toBeLessThan(0.065);
    },
  );
});

test('where both securities rise by 15 %, every joint test of the sample sees it nearly always', () => {
  const { joint } = sharesOf(40, 0.15);
  for (const statistic of Object.keys(curveStatistics))
    expect(joint('', statistic, 0.05)).toBeGreaterThan(0.85);
});
