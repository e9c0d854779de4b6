import { expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const details = (at: number, settings = {}) => {
  const study = studyOf(
    market(5, 1, 120),
    [eventOn(60, 'S0'), { ...eventOn(at, 'S0'), event_id: 'late' }],
    settings,
  );
  const { tables } = runStudy(study);
  return rowsOf(tables.events).find(({ event_id }) => event_id === 'late')!;
};

test('a window that leaves the prices says how many sessions it needs and how many there are', () => {
  expect(details(119)).toMatchObject({
    reason: 'window-leaves-sample',
    detail: expect.stringMatching(
      /^it needs \d+ sessions before day 0 and \d+ after, prices have 119 and 0$/,
    ),
  });
});
