import { describe, expect, test } from 'vitest';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { everything, runStudy } from '../../../src/study/run.ts';
import { checkSettings } from '../../../src/study/settings.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(10, 4, 160, (_, session) => (session >= 60 && session % 5 === 0 ? 0.03 : 0));
const events = [60, 70, 80, 90, 100].map((session, i) =>
  eventOn(session, i % 2 === 0 ? 'S0 S1' : 'S2', { event_id: `e${i}`, group: i === 4 ? 'last' : 'first' }),
);
const rowsFor = (own = {}, given = events) =>
  rowsOf(runStudy(studyOf(closes, given, { tables: ['resampling'], ...own })).tables.resampling);
const rows = rowsFor({ resampling: { draws: 199 } });
const dayZero = (method: string, group = 'all') =>
  rows.find(
    (row) => row.method === method && row.group === group && row.measure === 'CAAR' && row.from === 0,
  )!;

describe('resampling', () => {
  test('is made only where it is asked for', () => {
    expect(rowsFor()).toEqual([]);
  });

  test('has a row for each group, method, measure and window, methods by id', () => {
    const ids = Object.keys(resamplingMethods);
    expect([...new Set(rows.map(({ method }) => method))]).toEqual(ids);
    const cells = 11 + 2 + 2;
    expect(rows).toHaveLength(3 * ((ids.length - 1) * cells + 2));
    expect(
      rows.filter(({ method }) => method === 'skewness-adjusted').every(({ measure }) => measure === 'BHAAR'),
    ).toBe(true);
  });

  test('counts observations and the dates they fall on', () => {
    expect(dayZero('bootstrap')).toMatchObject({ n: 8, clusters: 5, draws: 199 });
    expect(dayZero('sign-flip')).toMatchObject({ n: 8, clusters: 5, draws: 32 });
  });

  test('tells bias, standard error and intervals of the draws about the estimate', () => {
    for (const method of ['bootstrap', 'wild-mammen', 'wild-rademacher']) {
      const row = dayZero(method);
      expect(Number(row.std_error)).toBeGreaterThan(0);
      expect(Math.abs(Number(row.bias))).toBeLessThan(Number(row.std_error));
      for (const interval of ['conf', 'bca']) {
        expect(Number(row[`${interval}_low`])).toBeLessThan(Number(row.estimate));
        expect(Number(row[`${interval}_high`])).toBeGreaterThan(Number(row.estimate));
      }
    }
  });

  test('of one date is a row with the reason', () => {
    const alone = rows.filter(({ group }) => group === 'last');
    expect(alone.length).toBeGreaterThan(0);
    for (const row of alone) {
      expect(row).toMatchObject({ n: 2, clusters: 1, p_value: Number.NaN });
      expect(row.reason).toBe('one event date: resampling by date needs at least two');
    }
  });

  test('gives the same bits every time, and others for another seed', () => {
    expect(rowsFor({ resampling: { draws: 199 } })).toEqual(rows);
    expect(rowsFor({ resampling: { draws: 199 }, seed: 1 })).not.toEqual(rows);
  });

  test('does not see in which order the events are given, but for rounding', () => {
    const turned = rowsFor({ resampling: { draws: 199 } }, events.toReversed());
    turned.forEach(({ p_value }, i) => {
      expect(p_value).toEqual(rows[i]!.p_value);
    });
  });

  test('uses the methods asked for, 999 times unless told otherwise', () => {
    const own = rowsFor({ resampling: { methods: ['wild-mammen'] } });
    expect(new Set(own.map(({ method }) => method))).toEqual(new Set(['wild-mammen']));
    expect(own[0]!.draws).toBe(999);
  });
});

describe('settings of resampling', () => {
  const said = (resampling: object) =>
    checkSettings({ returns: 'simple', resampling }, everything).faults.map(({ message }) => message);

  test('need a draw at least', () => {
    expect(said({ draws: 0 })).toEqual(['resampling draws must be at least 1, got 0']);
  });

  test('name methods there are, the nearest offered', () => {
    expect(said({ methods: ['bootstrp'] })).toEqual([
      `resampling methods[0] must be one of ${Object.keys(resamplingMethods).join(', ')}, got "bootstrp"; did you mean "bootstrap"?`,
    ]);
  });

  test('have two keys', () => {
    expect(said({ draw: 9 })).toEqual([
      'a key of resampling must be known, got "draw"; did you mean "draws"? legal: draws, methods',
    ]);
  });
});
