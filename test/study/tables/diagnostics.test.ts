import { expect, test } from 'vitest';
import { diagnostics } from '../../../src/inference/diagnostics/registry.ts';
import { runStudy } from '../../../src/study/run.ts';
import { rowsOf } from '../../../src/table/table.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(23, 2, 120, (i, t) => (i === 1 && (t === 57 || t === 58) ? 0.2 : 0));
const events = [eventOn(60, 'S0 S1', { event_id: 'a' })];
const diagnosed = (own: object = {}) => rowsOf(runStudy(studyOf(closes, events, own)).tables.diagnostics);
const rows = diagnosed({ models: ['market-model', 'market-adjusted'] });

test('there is a row for each observation, model and diagnostic', () => {
  const ids = Object.keys(diagnostics);
  expect(rows).toHaveLength(2 * 2 * ids.length);
  expect(rows.slice(0, ids.length).map(({ diagnostic }) => diagnostic)).toEqual(ids);
});

test('a row has a verdict, or the reason why it has none', () => {
  for (const { verdict, reason, statistic } of rows) {
    expect(verdict === '').toBe(reason !== '');
    expect(Number.isNaN(statistic)).toBe(reason !== '');
  }
  expect(rows.filter(({ reason }) => reason !== '').map(({ diagnostic }) => diagnostic)).toEqual([
    'chow',
    'white',
    'chow',
    'white',
  ]);
});

test('a move before the event is seen where there was one', () => {
  const trends = rows.filter(
    ({ diagnostic, model }) => diagnostic === 'pre-trend' && model === 'market-model',
  );
  expect(trends.map(({ verdict }) => verdict)).toEqual([
    diagnostics['pre-trend'].verdicts.sound,
    diagnostics['pre-trend'].verdicts.troubled,
  ]);
});

test('an F has two degrees of freedom', () => {
  expect(rows.find(({ diagnostic }) => diagnostic === 'chow')).toMatchObject({ df: 2, df2: 26 });
});

test('verdicts follow the confidence of the study', () => {
  const doubting = diagnosed({ confidence: 1e-9 });
  const asked = doubting.filter(({ p_value }) => Number(p_value) < 0.99);
  for (const { diagnostic, verdict } of asked)
    expect(verdict).toBe(diagnostics[diagnostic as keyof typeof diagnostics].verdicts.troubled);
});

test('there are none above the study’s limit', () => {
  expect(diagnosed({ smallSampleLimit: 1 })).toEqual([]);
});
