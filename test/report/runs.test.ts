import { expect, test } from 'vitest';
import { runsIn } from '../../src/report/runs.ts';
import { tableOf } from './made-up.ts';

test('rows of one observation and model that stand together are one run', () => {
  const rows = [
    ['a', 'm'],
    ['a', 'm'],
    ['a', 'n'],
    ['b', 'n'],
  ].map(([observation, model]) => ({ observation: observation!, model: model! }));
  expect(runsIn(tableOf('abnormal_returns', rows))).toEqual([
    { observation: 'a', model: 'm', from: 0, to: 2 },
    { observation: 'a', model: 'n', from: 2, to: 3 },
    { observation: 'b', model: 'n', from: 3, to: 4 },
  ]);
  expect(runsIn(tableOf('abnormal_returns', []))).toEqual([]);
});
