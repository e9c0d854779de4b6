import { describe, expect, test } from 'vitest';
import { runBlock } from '../../src/study/block.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { addObservation, emptySamples, inOrder, joinBlocks, WHOLE_SAMPLE } from '../../src/study/samples.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(2, 2, 120);
const events = ['late', 'all', '', 'early'].map((group, i) =>
  eventOn(60 + i, 'S0', { event_id: `e${i}`, group }),
);
const { context, observations } = prepare(
  studyOf(closes, events, { models: ['mean-adjusted', 'market-model'] }),
  everything,
);
const block = runBlock(observations, context);
const told = inOrder(block.samples, context);
const n = (group: string, model: string) =>
  told.find(([own, id]) => own === group && id === model)![2].averages.abnormal.count[5];

describe('samples', () => {
  test('are told whole first, then by group, models as the study names them', () => {
    expect(told.map(([group, model]) => `${group} ${model}`)).toEqual([
      'all mean-adjusted',
      'all market-model',
      'early mean-adjusted',
      'early market-model',
      'late mean-adjusted',
      'late market-model',
    ]);
  });

  test('count each observation once in the whole, a group called all included', () => {
    expect([n(WHOLE_SAMPLE, 'market-model'), n('early', 'market-model'), n('late', 'mean-adjusted')]).toEqual(
      [4, 1, 1],
    );
  });

  test('joined to nothing do not depend on which block saw a group first', () => {
    const joined = emptySamples();
    joinBlocks(joined, runBlock(observations.slice(2), context).samples, context);
    joinBlocks(joined, runBlock(observations.slice(0, 2), context).samples, context);
    expect(inOrder(joined, context).map(([group, model]) => [group, model])).toEqual(
      told.map(([group, model]) => [group, model]),
    );
  });

  test('begin with nothing, and hold a group from its first observation on', () => {
    const samples = emptySamples();
    expect(inOrder(samples, context)).toEqual([]);
    const { outcome } = block.outcomes[0]!;
    if (typeof outcome === 'string') throw new Error(outcome);
    addObservation(samples, observations[0]!, 'market-model', outcome.contribution, context);
    expect(inOrder(samples, context).map(([group]) => group)).toEqual(['all', 'late']);
  });
});
