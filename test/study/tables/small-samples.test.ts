import { describe, expect, test } from 'vitest';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../made-up.ts';

const closes = market(10, 3, 120, (security, session) => (session === 60 && security < 2 ? 0.2 : 0));
const events = [
  eventOn(60, 'S0 S1', { event_id: 'a', group: 'g' }),
  eventOn(60, 'S0', { event_id: 'again' }),
  eventOn(70, 'S2', { event_id: 'b' }),
  eventOn(2, 'S2', { event_id: 'early' }),
];
const run = (own = {}) => runStudy(studyOf(closes, events, own)).tables;
const tables = run();
const rows = rowsOf(tables.small_samples);

describe('small samples', () => {
  test('have a row for each observation, method of observations and window, then for each group and day shared', () => {
    expect(rows.map(({ observation, group, method }) => `${observation}${group} ${method}`)).toEqual([
      ...['a:S0', 'a:S1', 'again:S0', 'b:S2'].flatMap((id) =>
        ['conformal', 'sq'].flatMap((method) => [`${id} ${method}`, `${id} ${method}`]),
      ),
      ...['all', 'g'].flatMap((group) => [`${group} portfolio-sq`, `${group} portfolio-sq`]),
    ]);
    expect(rows[0]).toMatchObject({ date: dateOf(60), model: 'market-model', from: 0, to: 0, n: 1 });
  });

  test('count a security once a day, however many events it has there', () => {
    expect(rows.filter(({ method }) => method === 'portfolio-sq').map(({ n }) => n)).toEqual([2, 2, 2, 2]);
  });

  test('estimate the CAR of the table of windows', () => {
    const windows = rowsOf(tables.windows);
    for (const row of rows.filter(({ observation }) => observation !== '')) {
      const { car } = windows.find(
        ({ observation, from, to }) => observation === row.observation && from === row.from && to === row.to,
      )!;
      expect(row.estimate).toBeCloseTo(Number(car), 14);
    }
  });

  test('find a move of 20 % the largest of 31 days', () => {
    const dayZero = rows.filter(({ date, from, to }) => date === dateOf(60) && from === 0 && to === 0);
    expect(dayZero).toHaveLength(8);
    for (const { rank, reference_count, p_value, method } of dayZero) {
      expect([rank, reference_count]).toEqual([31, 30]);
      expect(p_value).toBeCloseTo(method === 'conformal' ? 1 / 31 : 2 / 31, 12);
    }
  });

  test('have one-sided p-values where the study asks for them', () => {
    const greater = rowsOf(run({ alternative: 'greater' }).small_samples);
    expect(greater[2]).toMatchObject({ method: 'sq', from: 0, p_value: 1 / 31 });
  });

  test('say why where there is nothing to assess', () => {
    const others = rowsOf(run({ models: ['scholes-williams'] }).small_samples);
    expect(others[0]).toMatchObject({
      method: 'conformal',
      p_value: Number.NaN,
      reason: 'the fit of the model does not treat all days alike',
    });
  });

  test('are told up to the limit of the study', () => {
    expect(run({ smallSampleLimit: 4 }).small_samples.length).toBe(rows.length);
    expect(run({ smallSampleLimit: 3 }).small_samples.length).toBe(0);
  });
});
