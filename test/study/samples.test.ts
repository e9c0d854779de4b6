import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/errors/error.ts';
import type { Finding } from '../../src/errors/finding.ts';
import { arrayOf } from '../../src/numeric/list.ts';
import { runBlock } from '../../src/study/block.ts';
import { WHOLE_SAMPLE } from '../../src/study/group-order.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { addObservation, emptySamples, inOrder, joinBlocks } from '../../src/study/samples.ts';
import { testsTable } from '../../src/study/tables/tests.ts';
import { countedShelf } from '../numeric/counted-shelf.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(2, 2, 120);
const events = ['late', '', '', 'early'].map((group, i) =>
  eventOn(60 + i, 'S0', { event_id: `e${i}`, group }),
);
const { context, observations } = prepare(
  studyOf(closes, events, { models: ['mean-adjusted', 'market-model'] }),
  everything,
);
const block = runBlock(arrayOf(observations), context);
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

  test('count each observation once in the whole', () => {
    expect([n(WHOLE_SAMPLE, 'market-model'), n('early', 'market-model'), n('late', 'mean-adjusted')]).toEqual(
      [4, 1, 1],
    );
  });

  test('joined to nothing do not depend on which block saw a group first', () => {
    const joined = emptySamples();
    joinBlocks(joined, runBlock(arrayOf(observations).slice(2), context).samples, context);
    joinBlocks(joined, runBlock(observations.slice(0, 2), context).samples, context);
    expect(inOrder(joined, context).map(([group, model]) => [group, model])).toEqual(
      told.map(([group, model]) => [group, model]),
    );
  });

  test('joined where the shape has a shelf put on it what would stay in memory, and tests say the same of them', () => {
    const shelf = countedShelf();
    const onShelf = { ...context, shape: { ...context.shape, shelf } };
    const [plain, shelved] = [emptySamples(), emptySamples()];
    for (let i = 0; i < 80; i++) {
      joinBlocks(plain, block.samples, context);
      joinBlocks(shelved, block.samples, onShelf);
    }
    expect(testsTable(shelved, context)).toEqual(testsTable(plain, context));
    expect(shelf.taken).toBeGreaterThan(1);
  });

  test('begin with nothing, and hold a group from its first observation on', () => {
    const samples = emptySamples();
    expect(inOrder(samples, context)).toEqual([]);
    const { outcome } = block.outcomes[0]!;
    if (typeof outcome === 'string') throw new Error(outcome);
    addObservation(samples, observations.at(0)!, 'market-model', outcome.contribution, context);
    expect(inOrder(samples, context).map(([group]) => group)).toEqual(['all', 'late']);
  });
});

test('a group that calls itself what the whole sample is called is refused at its line', () => {
  const rows = [eventOn(60, 'S0', { group: 'all' }), eventOn(61, 'S1', { group: 'All' })];
  const source = { file: 'events.csv', lines: [2, 3] };
  expect(
    thrownBy(() => prepare({ ...studyOf(closes, rows), eventsSource: source }, everything)),
  ).toMatchObject([
    {
      code: 'reserved-group',
      file: 'events.csv',
      line: 2,
      message: expect.stringMatching(
        /^group of event ".*" must not be "all", as the sample of all observations is called, got "all"; name it otherwise$/,
      ),
    },
  ]);
});

function thrownBy(act: () => unknown): readonly Finding[] {
  try {
    act();
  } catch (error) {
    if (error instanceof DataError) return error.findings;
    throw error;
  }
  return [];
}
