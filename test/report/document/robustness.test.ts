import { describe, expect, test } from 'vitest';
import { robustnessBlocks } from '../../../src/report/document/robustness.ts';
import {
  curvesReadTwice,
  readTwice,
  resultOf,
  robustnessTables,
  v4,
  v4ReadTwice,
  v4Robustness,
  v4Tables,
} from '../made-up.ts';
import { tellingOf } from './telling.ts';

describe('what hangs on a choice', () => {
  test('is not told of a study that tries none', async () => {
    expect(robustnessBlocks(await tellingOf(v4))).toEqual([]);
  });

  test('is told of benchmarks by the first model, then of every choice with the first curve drawn', async () => {
    const [heading, list, panel, ...others] = robustnessBlocks(await tellingOf(v4Robustness));
    expect(others).toEqual([]);
    expect(heading).toMatchObject({
      kind: 'heading',
      text: 'Beside other benchmarks',
      detail: 'Market model',
    });
    expect(list).toMatchObject({
      items: [expect.stringContaining('hangs on the benchmark'), expect.any(String)],
    });
    expect(panel).toMatchObject({
      kind: 'panel',
      blocks: [
        { kind: 'figures', figures: [{ chart: 'specification-curve', subject: 'all' }] },
        {
          kind: 'list',
          items: [expect.stringMatching(/^Mean CAR of the whole sample/), expect.stringMatching(/^SMIC/)],
        },
      ],
    });
  });

  test('is told of the second of two readings of a date by its name', async () => {
    const result = resultOf({ ...v4ReadTwice, ...curvesReadTwice, events: readTwice });
    const [panel] = robustnessBlocks(await tellingOf({ result, prices: [] }));
    const list = panel?.kind === 'panel' ? panel.blocks[1] : undefined;
    expect(list).toMatchObject({
      items: [expect.any(String), expect.stringMatching(/^SMIC \(0981\.HK\), v4@next-session/)],
    });
  });

  test('is said to be nothing where benchmarks agree', async () => {
    const benchmarks = robustnessTables.benchmarks.map((row) => ({ ...row, p_value: 0.01, lag: 0 }));
    const [, list] = robustnessBlocks(
      await tellingOf({ ...v4, result: resultOf({ ...v4Tables, benchmarks }) }),
    );
    expect(list).toMatchObject({
      items: ['No benchmark changes the sign of a significant CAR, nor its significance.'],
    });
  });
});

test('the curves of the two readings of one date are told apart', async () => {
  const observation = 'v4:0981.HK@next-session';
  const next = { ...v4Tables.events[0], observation, event_date: '2026-04-27' };
  const [first] = robustnessTables.specification_tests.filter(
    (row) => row.observation === 'v4:0981.HK' && row.test === 'median-estimate',
  );
  const tables = {
    ...v4Tables,
    events: [...v4Tables.events, next],
    specification_tests: [first!, { ...first!, observation }],
  };
  const [panel] = robustnessBlocks(await tellingOf({ ...v4, result: resultOf(tables) }));
  const items = ['v4', 'v4@next-session'].map((id) =>
    expect.stringContaining(`SMIC (0981.HK), ${id}: 4 specifications give`),
  );
  expect(panel).toMatchObject({ blocks: [{ kind: 'figures' }, { kind: 'list', items }] });
});
