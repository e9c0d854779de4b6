import { expect, test } from 'vitest';
import type { Cluster } from '../../src/audit/dependence.ts';
import type { DatedObservation } from '../../src/study/dependents.ts';
import { eventDaysOf } from '../../src/study/event-days.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const firms = { securities: { S0: { issuer: 'firm' }, S1: { issuer: 'firm' } } };
const told = (...events: Parameters<typeof eventOn>[]) => {
  const rows = events.map((event) => eventOn(...event));
  const { confronted } = prepare(studyOf(market(15, 2, 120), rows, firms), everything);
  return confronted.clusters
    .flatMap(eventDaysOf)
    .map(({ first, events: days }) => [first.id, Object.fromEntries(days)]);
};

test('a security with several event days has them counted from the first', () => {
  expect(told([60, 'S0 S1', { event_id: 'a' }], [63, 'S0', { event_id: 'b' }])).toEqual([
    ['a:S0', { 0: ['a'], 3: ['b'] }],
  ]);
});

test('events of one day are one day', () => {
  expect(told([60, 'S0', { event_id: 'a' }], [60, 'S0', { event_id: 'twin' }])).toEqual([]);
  expect(
    told([60, 'S0', { event_id: 'a' }], [60, 'S0', { event_id: 'twin' }], [61, 'S0', { event_id: 'b' }]),
  ).toEqual([['a:S0', { 0: ['a', 'twin'], 1: ['b'] }]]);
});

test('listings that have one day each have no several days', () => {
  expect(told([60, 'S0 S1', { event_id: 'a' }])).toEqual([]);
});

test('each listing with several days has its own, the first event to name it before', () => {
  expect(told([62, 'S1 S0', { event_id: 'late' }], [60, 'S0 S1', { event_id: 'early' }])).toEqual([
    ['early:S0', { 0: ['early'], 2: ['late'] }],
    ['early:S1', { 0: ['early'], 2: ['late'] }],
  ]);
});

test('two readings of a date without a time are one announcement, not two event days', () => {
  const both = { event_day: 'unknownTime both' };
  expect(told([60, 'S0', { event_id: 'a', ...both }])).toEqual([]);
  expect(told([60, 'S0', { event_id: 'a', ...both }], [63, 'S0', { event_id: 'b' }])).toEqual([
    ['a:S0', { 0: ['a'], 3: ['b'] }],
  ]);
});

test('a security with tens of thousands of event days has them told in a moment', () => {
  const { confronted } = prepare(
    studyOf(market(15, 2, 120), [eventOn(60, 'S0 S1', { event_id: 'a' })], firms),
    everything,
  );
  const [{ representative, others }] = confronted.clusters as [Cluster<DatedObservation>];
  const { observation } = representative;
  const many = Array.from({ length: 60_000 }, (_, i) => ({
    ...representative,
    observation: { ...observation, event: { ...observation.event, id: `e${i}` } },
  }));
  const start = performance.now();
  const days = eventDaysOf({ representative, others: [...others, ...many, laterOf(representative)] });
  expect(days[0]!.events.get(0)).toHaveLength(60_001);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function laterOf({ observation, ...dated }: DatedObservation): DatedObservation {
  const { event, dayZero } = observation;
  return {
    ...dated,
    observation: { ...observation, dayZero: dayZero + 1, event: { ...event, id: 'later' } },
  };
}
