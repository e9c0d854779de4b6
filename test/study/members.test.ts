import { expect, test } from 'vitest';
import { arrayOf } from '../../src/numeric/list.ts';
import { runBlock } from '../../src/study/block.ts';
import { dayZeroOf, estimatedByGroup, eventDatesOf } from '../../src/study/members.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { parseDay } from '../../src/time/day.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const events = [
  eventOn(62, 'S0 S1', { event_id: 'b', group: 'late' }),
  eventOn(60, 'S0', { event_id: 'a', group: 'early' }),
  eventOn(2, 'S0', { event_id: 'out' }),
];
const { context, observations } = prepare(
  studyOf(market(1, 2, 120), events, { models: ['market-model', 'mean-adjusted'] }),
  everything,
);
const groups = estimatedByGroup(runBlock(arrayOf(observations), context).outcomes);
const whole = groups.get('all')!.get('market-model')!;

test('what was estimated stands by group and model, the whole sample first, in the order given', () => {
  expect([...groups.keys()]).toEqual(['all', 'early', 'late']);
  expect([...groups.get('late')!.keys()]).toEqual(['market-model', 'mean-adjusted']);
  expect(whole.map(({ observation }) => observation.id)).toEqual(['b:S0', 'b:S1', 'a:S0']);
});

test('an observation that another stands for is no member', () => {
  const dependent = observations.map((one) => (one.id === 'b:S1' ? { ...one, countedWith: 'b:S0' } : one));
  const members = estimatedByGroup(runBlock(dependent, context).outcomes).get('all')!.get('market-model')!;
  expect(members.map(({ observation }) => observation.id)).toEqual(['b:S0', 'a:S0']);
});

test('event dates are told once, in order, and every observation knows the place of its own', () => {
  const { dates, places } = eventDatesOf(whole);
  expect([...dates]).toEqual([parseDay(dateOf(60)), parseDay(dateOf(62))]);
  expect([...places]).toEqual([1, 1, 0]);
  expect(dayZeroOf(whole[0]!)).toBe(parseDay(dateOf(62)));
});
