import { describe, expect, test } from 'vitest';
import { arrayOf } from '../../src/numeric/list.ts';
import { BLOCK_SIZE, type Block, estimateBlock, runBlock } from '../../src/study/block.ts';
import { isExcluded } from '../../src/study/model-outcome.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { emptySamples, joinBlocks, type Samples } from '../../src/study/samples.ts';
import { averagesTable } from '../../src/study/tables/averages.ts';
import { testsTable } from '../../src/study/tables/tests.ts';
import { eventOn, market, studyOf } from './made-up.ts';
import { tablesOf } from './tables/observations/rows-of.ts';

/** Forty securities, each with sixty events: more than two blocks. */
const securities = 40;
const sessions = 140;
const groups = ['even', 'odd'];
const events = Array.from({ length: 60 }, (_, i) => {
  const symbols = Array.from({ length: securities }, (_, s) => `S${s}`).join(' ');
  return eventOn(45 + i, symbols, { event_id: `e${i}`, group: groups[i % 2]! });
});
const study = studyOf(market(3, securities, sessions), events, { tables: ['averages', 'tests', 'events'] });
const whole = runStudy(study);
const { context, observations } = prepare(study, everything);
const starts = Array.from({ length: Math.ceil(observations.length / BLOCK_SIZE) }, (_, i) => i * BLOCK_SIZE);
const blockAt = (start: number) => runBlock(observations.slice(start, start + BLOCK_SIZE), context);

function joinedIn(samples: readonly Samples[]) {
  const joined = emptySamples();
  for (const one of samples) joinBlocks(joined, one, context);
  return { averages: averagesTable(joined, context), tests: testsTable(joined, context) };
}

describe('2,400 observations', () => {
  test('make three blocks', () => {
    expect([observations.length, starts.length]).toEqual([2400, 3]);
    expect(whole.tables.tests.columns.n[0]).toBe(2400);
  });

  test('folded in blocks elsewhere, in any order, and joined in theirs are the study’s own bits', () => {
    const folded = new Map([2, 0, 1].map((i) => [i, structuredClone(blockAt(starts[i]!).samples)]));
    const { averages, tests } = joinedIn(starts.map((_, i) => folded.get(i)!));
    expect(averages).toEqual(whole.tables.averages);
    expect(tests).toEqual(whole.tables.tests);
  });

  test('joined in another order agree but for rounding', () => {
    const { tests } = joinedIn([1, 2, 0].map((i) => blockAt(starts[i]!).samples));
    tests.columns.statistic.forEach((statistic, row) => {
      expect(statistic).toBeCloseTo(whole.tables.tests.columns.statistic[row]!, 9);
    });
  });
});

describe('a block', () => {
  const few = [
    eventOn(60, 'S0', { event_id: 'fine' }),
    eventOn(3, 'S0', { event_id: 'early' }),
    eventOn(60, 'INDEX', { event_id: 'index' }),
    eventOn(60, 'S0', { event_id: 'rival', kind: 'confounder' }),
  ];
  const prepared = prepare(
    studyOf(market(4, 1, 120), few, { models: ['market-model', 'mean-adjusted'] }),
    everything,
  );
  const observed = arrayOf(prepared.observations);
  const block: Block = runBlock(observed, prepared.context);

  test('gives back every observation, in order, with its final reason', () => {
    expect(block.observations.map(({ id, reason }) => [id, reason])).toEqual([
      ['fine:S0', undefined],
      ['early:S0', 'window-leaves-sample'],
      ['index:INDEX', undefined],
      ['rival:S0', 'confounder'],
    ]);
  });

  test('has an outcome for each model and observation that could be tried', () => {
    const told = block.outcomes.map(({ observation, modelId, outcome }) => [
      `${observation.id} ${modelId}`,
      isExcluded(outcome) ? outcome : 'estimated',
    ]);
    expect(told).toEqual([
      ['fine:S0 market-model', 'estimated'],
      ['fine:S0 mean-adjusted', 'estimated'],
      ['early:S0 market-model', 'window-leaves-sample'],
      ['early:S0 mean-adjusted', 'window-leaves-sample'],
      ['index:INDEX market-model', 'no-benchmark'],
      ['index:INDEX mean-adjusted', 'estimated'],
    ]);
  });

  test('leaves an observation that another stands for out of the samples, and estimates it all the same', () => {
    const both = [...prepared.observations].map((one) =>
      one.id === 'index:INDEX' ? { ...one, countedWith: 'fine:S0' } : one,
    );
    const { outcomes, samples } = runBlock(both, prepared.context);
    expect(outcomes.map(({ outcome }) => isExcluded(outcome))).toEqual(
      block.outcomes.map(({ outcome }) => isExcluded(outcome)),
    );
    const alone = runBlock([observed[0]!], prepared.context).samples;
    expect(samples).toEqual(alone);
  });

  test('has the rows of what was estimated, and no others', () => {
    const { fits } = tablesOf(block.rows);
    const { observation, model } = fits.columns;
    expect(fits.length).toBe(4);
    expect(observation.map((id, row) => `${id} ${model[row]}`)).toEqual([
      'fine:S0 market-model',
      'fine:S0 market-model',
      'fine:S0 mean-adjusted',
      'index:INDEX mean-adjusted',
    ]);
  });

  test.each([
    { looksBack: false, said: 'is cut anew' },
    { looksBack: true, said: 'stays' },
  ])('the room of an observation $said for the next where looking back is $looksBack', ({ looksBack }) => {
    const rooms: Float64Array[] = [];
    const twice = [observed[0]!, observed[0]!];
    estimateBlock(twice, { ...prepared.context, looksBack }, ({ outcome, modelId }) => {
      if (modelId === 'market-model' && !isExcluded(outcome)) rooms.push(outcome.estimation.abnormal);
    });
    const [first, second] = rooms.map(({ buffer, byteOffset }) => ({ buffer, byteOffset }));
    const isSame = first!.buffer === second!.buffer && first!.byteOffset === second!.byteOffset;
    expect(isSame).toBe(!looksBack);
  });

  test('of no observations is nothing', () => {
    expect(estimateBlock([], prepared.context)).toEqual({
      observations: [],
      outcomes: [],
      samples: new Map(),
    });
  });
});
