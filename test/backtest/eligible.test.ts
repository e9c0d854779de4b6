import { expect, test } from 'vitest';
import { eligibleObservations } from '../../src/backtest/eligible.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { dateOf } from '../study/made-up.ts';
import { event, quotes } from './made-up.ts';

const { observations } = prepare(
  {
    returns: 'simple',
    models: ['raw-returns'],
    prices: [quotes('NVDA', Array(20).fill(10))],
    events: [
      event(9, 'NVDA'),
      event(10, 'NVDA', '', { kind: 'confounder' }),
      event(25, 'NVDA'),
      event(12, 'XXX'),
    ],
  },
  everything,
);
const ids = (offset?: number) => {
  const entry = { at: 'open', delay: 0, ...(offset === undefined ? {} : { offset }) } as const;
  return eligibleObservations(observations, { entry }).map(({ id }) => id);
};

test('an observation is traded if it has a day 0 among the prices', () => {
  expect(ids()).toEqual(['e9:NVDA']);
  expect(ids(1)).toEqual(['e9:NVDA']);
});

test('ahead of an announcement its day 0 may lie beyond the last price', () => {
  expect(ids(-10)).toEqual(['e9:NVDA', 'e25:NVDA']);
  const ahead = eligibleObservations(observations, { entry: { offset: -10, at: 'close', delay: 0 } })[1]!;
  const { panel, dayZero } = ahead;
  expect(panel!.calendar.isoDates[panel!.first + dayZero]).toBe(dateOf(25));
});
