import { expect, test } from 'vitest';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(16, 2, 120);
const events = [
  eventOn(60, 'S0', { event_id: 'a' }),
  eventOn(62, 'S0', { event_id: 'b' }),
  eventOn(60, 'S0', { event_id: 'r', kind: 'confounder' }),
];
const confronted = (own: object) => prepare(studyOf(closes, events, own), everything).confronted;

test('observations are kept as they were placed beside what became of them', () => {
  const { placed, observations } = confronted({
    confounders: { policy: 'exclude' },
    dependent: 'count-once',
  });
  expect(placed.map(({ reason }) => reason)).toEqual([undefined, undefined, 'confounder']);
  expect(observations.map(({ reason }) => reason)).toEqual(['confounded', undefined, 'confounder']);
});

test('nothing is sought that neither a table nor the study’s treatment asks for', () => {
  const { rivals, clusters, findings } = confronted({ tables: ['windows'] });
  expect([rivals.size, clusters.length, findings.length]).toEqual([0, 0, 0]);
});

test('what is counted each may still be tested jointly', () => {
  const { clusters, observations } = confronted({ tables: ['joint_tests'] });
  expect(clusters).toHaveLength(1);
  expect(observations.some(({ countedWith }) => countedWith !== undefined)).toBe(false);
});

test('policies come before counting: what a rival excludes stands for nothing', () => {
  const { observations } = confronted({ confounders: { policy: 'exclude' }, dependent: 'count-once' });
  expect(observations.map(({ countedWith }) => countedWith)).toEqual([undefined, undefined, undefined]);
});
