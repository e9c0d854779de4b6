import { describe, expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const code = 'few-independent-observations';

/** Findings about a study whose securities share a move of this deviation a day, besides their own of 1.5 %. */
function findings(securities: string, shared: number, own = {}) {
  const { normal } = drawsFrom(5);
  const common = Array.from({ length: 120 }, () => shared * normal());
  const closes = market(6, 12, 120, (_, session) => common[session]!);
  const events = [
    eventOn(60, securities, { event_id: 'a', group: 'g' }),
    eventOn(80, 'S0', { event_id: 'alone', group: 'one' }),
  ];
  return runStudy(studyOf(closes, events, own)).findings.filter((finding) => finding.code === code);
}

const twelve = Array.from({ length: 12 }, (_, i) => `S${i}`).join(' ');

describe('the warning of few independent observations', () => {
  test('names each group of two or more that is worth fewer than three, and what it is worth', () => {
    const found = findings('S0 S1', 0.03);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^3 observations of the whole sample say as much as [12]\.\d independent ones \(market-model, window \[/,
      ),
      expect.stringMatching(/^2 observations of group g say as much as 1\.\d independent ones/),
    ]);
    expect(Number(found[1]!.value)).toBeLessThan(1.5);
  });

  test('is of the window where it is worst', () => {
    const windows = [
      [0, 0],
      [-5, 5],
      [-1, 1],
    ];
    const { normal } = drawsFrom(5);
    const common = Array.from({ length: 120 }, () => 0.03 * normal());
    const closes = market(6, 12, 120, (_, session) => common[session]!);
    // Three days apart, they share dates in the longest window alone.
    const events = [eventOn(60, 'S0', { event_id: 'a' }), eventOn(63, 'S1', { event_id: 'b' })];
    const { findings: all, tables } = runStudy(
      studyOf(closes, events, { windows, estimationWindow: [-50, -11], tests: ['kolari-pynnonen-t'] }),
    );
    const effective = [...tables.tests.columns.effective_n].filter((_, row) => {
      return tables.tests.columns.measure[row] === 'CAAR';
    });
    expect(new Set(effective).size).toBeGreaterThan(1);
    const [worst] = all.filter((finding) => finding.code === code);
    expect(worst!.value).toBe(Math.min(...effective).toFixed(1));
    expect(worst!.message).toContain('[−5, +5]');
  });

  test('comes of correlation, however many there are', () => {
    expect(findings(twelve, 0.03)).toHaveLength(2);
    expect(findings(twelve, 0)).toEqual([]);
  });

  test('is not given where no test that allows for correlation is made', () => {
    expect(findings('S0 S1', 0.03, { tests: ['sign-z'] })).toEqual([]);
    expect(findings('S0 S1', 0.03, { tables: ['windows'] })).toEqual([]);
  });

  test('points to the tests of single observations only where they are made', () => {
    const advice = (own = {}) => findings('S0 S1', 0.03, own).map(({ message }) => message.split('): ')[1]);
    const read = 'read small_samples before tests over the sample';
    const caution = 'read tests over the sample with caution';
    expect(advice()).toEqual([read, read]);
    expect(advice({ tables: ['tests', 'group_comparisons'] })).toEqual([caution, caution]);
    expect(advice({ smallSampleLimit: 2 })).toEqual([caution, caution]);
  });
});
