import { describe, expect, test } from 'vitest';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { choicesOf } from '../../../src/study/specifications/choices.ts';
import { curveStudy } from './made-up.ts';

const choices = (...given: Parameters<typeof curveStudy>) =>
  choicesOf(prepare(curveStudy(...given), everything));

describe('choices', () => {
  test('that are left out are those of the study', () => {
    const all = choices(1, {}, { models: ['market-model', 'mean-adjusted'], benchmarks: ['S2'] })!;
    expect(all.models.map(({ id }) => id)).toEqual(['market-model', 'mean-adjusted']);
    expect(all.benchmarks.map(({ label }) => label)).toEqual(['INDEX', 'S2']);
    expect(all).toMatchObject({
      estimationWindows: [[-40, -11]],
      placements: [{ label: '0', shift: 0 }],
      returns: ['simple'],
      windows: [
        [0, 0],
        [-1, 1],
      ],
    });
  });

  test('are none where no curve is asked for', () => {
    expect(choices(1, undefined)).toBeUndefined();
  });

  test('name the own benchmark by its symbol where all securities share it, and once', () => {
    const labels = (own: object) =>
      choices(1, { benchmarks: ['own', 'INDEX', 'S2'] }, own)!.benchmarks.map(({ label }) => label);
    expect(labels({})).toEqual(['INDEX', 'S2']);
    expect(labels({ securities: { S1: { benchmark: 'S2' } } })).toEqual(['own', 'INDEX', 'S2']);
  });

  test('of a benchmark never compare a security with itself', () => {
    const [peers] = choices(1, { benchmarks: [['S0', 'S1', 'S2']] })!.benchmarks;
    const security = { symbol: 'S0', name: '', exchange: '', currency: '', issuer: '', benchmark: undefined };
    expect(peers!.comparison(security)).toEqual({ benchmark: 'S1+S2', peers: ['S1', 'S2'] });
  });
});
