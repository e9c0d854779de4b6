import { describe, expect, test } from 'vitest';
import { runBlock } from '../../../src/study/block.ts';
import { runPacked, unpackBlock } from '../../../src/study/work/packed-block.ts';
import { largeStudy, prepared } from './made-up.ts';

const every = ['market-model', 'market-model-garch', 'scholes-williams', 'mean-adjusted', 'market-adjusted'];
const { context, observations } = prepared(
  largeStudy({ models: every, minimumObservations: 25, tables: ['windows', 'fits', 'advice'] }),
);
const placed = observations.slice(0, 8);
const block = runBlock(placed, context);

describe('a packed block', () => {
  test('is the block again with the observations it was made of', () => {
    expect(unpackBlock(runPacked(placed, context), placed, context)).toEqual(block);
  });

  test('keeps of an estimation what was fitted and no series', () => {
    const { outcomes } = runPacked(placed, context);
    const fitted = outcomes.filter((outcome) => !('reason' in outcome!));
    expect(fitted.length).toBeGreaterThan(10);
    expect(Object.keys(fitted[0]!).toSorted()).toEqual(
      ['coefficients', 'degreesOfFreedom', 'fit', 'observations', 'rSquared', 'sigma'].toSorted(),
    );
  });

  test('is the block again, too, where nothing looks back, and has its rows then in place of what was fitted', () => {
    const { context, observations } = prepared(largeStudy({ tables: ['windows', 'tests'] }));
    const few = observations.slice(0, 8);
    const packed = runPacked(few, context);
    expect(
      packed.outcomes.filter((outcome) => outcome !== undefined).every((outcome) => 'reason' in outcome),
    ).toBe(true);
    expect(packed.rows.windows!.length).toBeGreaterThan(0);
    expect(unpackBlock(packed, few, context)).toEqual(runBlock(few, context));
  });

  test('keeps why an observation or a model was left out, in words', () => {
    const { exclusions, outcomes } = runPacked(placed, context);
    expect([...exclusions.values()].map(({ reason }) => reason)).toEqual([
      'window-leaves-sample',
      'confounder',
      'unknown-security',
    ]);
    expect(outcomes.some((outcome) => 'reason' in outcome!)).toBe(true);
  });
});
