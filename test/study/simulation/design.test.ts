import { expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { designOf } from '../../../src/study/simulation/design.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

function slotsOf(events: Parameters<typeof studyOf>[1], own = {}) {
  const { observations } = prepare(studyOf(market(1, 4, 200), events, own), everything);
  return designOf(arrayOf(observations)).map(({ parts }) =>
    parts.map(({ exchange, slots }) => [exchange, slots.map((slot) => slot.map(({ id }) => id))]),
  );
}

test('securities of one event move together, other dates apart', () => {
  expect(slotsOf([eventOn(80, 'S0 S1'), eventOn(120, 'S2')])).toEqual([
    [['XNYS', [['e80S0 S1:S0'], ['e80S0 S1:S1']]]],
    [['XNYS', [['e120S2:S2']]]],
  ]);
});

test('events with the same day 0 move together, and a security they share stays one', () => {
  const twice = eventOn(80, 'S0', { event_id: 'again' });
  expect(slotsOf([eventOn(80, 'S0'), eventOn(80, 'S1'), twice])).toEqual([
    [['XNYS', [['e80S0:S0', 'again:S0'], ['e80S1:S1']]]],
  ]);
});

test('an event at two exchanges has a part at each', () => {
  const securities = { S1: { exchange: 'XHKG' } };
  expect(slotsOf([eventOn(80, 'S0 S1')], { securities })).toEqual([
    [
      ['XNYS', [['e80S0 S1:S0']]],
      ['XHKG', [['e80S0 S1:S1']]],
    ],
  ]);
});
