import { describe, expect, test } from 'vitest';
import { runBlocks } from '../../src/study/block.ts';
import { cellsFor, resampler, resamplingQuestion, resamplingsOf } from '../../src/study/resampling.ts';
import { joinedStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { curves, prepared } from './work/made-up.ts';

function questionOf(study: Study) {
  const ready = prepared(study);
  const { block } = joinedStudy(ready, runBlocks(ready.observations, ready.context));
  return resamplingQuestion(block.outcomes, ready.context);
}

describe('what a study asks to resample', () => {
  const question = questionOf(curves)!;

  test('is every sample by every method, the draws of which are counted in event dates', () => {
    expect(question.samples.map(({ group, model, dates }) => [group, model, dates.length])).toEqual([
      ['all', 'market-model', 2],
    ]);
    expect(resamplingsOf(question).map(({ method }) => method)).toEqual([
      'bootstrap',
      'sign-flip',
      'skewness-adjusted',
      'wild-mammen',
      'wild-rademacher',
    ]);
  });

  test('is nothing without the key, and without the table', () => {
    const { resampling: _, ...without } = curves;
    expect(questionOf(without)).toBeUndefined();
    expect(questionOf({ ...curves, tables: ['windows'] })).toBeUndefined();
  });

  test('is answered cell by cell, by the method alone: order and neighbours change nothing', () => {
    const all = resamplingsOf(question);
    const inOrder = all.map(resampler(question));
    expect(all.toReversed().map(resampler(question)).toReversed()).toEqual(inOrder);
    expect(inOrder.map(({ length }) => length)).toEqual(
      all.map(({ method }) => cellsFor(method, question.cells).length),
    );
  });
});
