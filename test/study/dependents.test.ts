import { describe, expect, test } from 'vitest';
import { arrayOf } from '../../src/numeric/list.ts';
import { countedOnce, datedObservations, dependentClusters } from '../../src/study/dependents.ts';
import type { Observation } from '../../src/study/observations.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { parseDay } from '../../src/time/day.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

const closes = market(14, 4, 140);
const firms = { securities: { S0: { issuer: 'firm' }, S1: { issuer: 'firm' } }, dependent: 'count-once' };
const events = [
  eventOn(60, 'S0 S1 S2', { event_id: 'a' }),
  eventOn(65, 'S0', { event_id: 'b' }),
  eventOn(90, 'S0', { event_id: 'c' }),
];
const countedWith = (settings: object, rows = events) => {
  const { observations } = prepare(studyOf(closes, rows, { ...firms, ...settings }), everything);
  return Object.fromEntries(observations.map((one) => [one.id, one.countedWith]));
};

describe('observations of one firm that share dates', () => {
  test('are counted with the first announcement’s, at the listing it names first', () => {
    expect(countedWith({})).toEqual({
      'a:S0': undefined,
      'a:S1': 'a:S0',
      'a:S2': undefined,
      'b:S0': 'a:S0',
      'c:S0': undefined,
    });
  });

  test('are each counted where the study says so', () => {
    expect(new Set(Object.values(countedWith({ dependent: 'count-each' })))).toEqual(new Set([undefined]));
  });

  test('are told apart by their issuers: without one a symbol is a firm', () => {
    expect(countedWith({ securities: {} })).toMatchObject({ 'a:S1': undefined, 'b:S0': 'a:S0' });
  });

  test('are stood for by the first that can be estimated', () => {
    const early = [eventOn(38, 'S0', { event_id: 'early' }), eventOn(45, 'S0', { event_id: 'next' })];
    expect(countedWith({}, early)).toEqual({ 'early:S0': undefined, 'next:S0': undefined });
    const { tables } = runStudy(studyOf(closes, early, firms));
    expect(tables.events.columns.reason).toEqual(['window-leaves-sample', '']);
  });

  test('are stood for by a listing every model can use, so that no model’s sample loses the firm', () => {
    // The index that S0 names begins too late for the market model, and S0 can be mean-adjusted all the same.
    const late = { ...closes, LATE: closes.INDEX!.map((close, i) => (i < 45 ? Number.NaN : close)) };
    const securities = { S0: { issuer: 'firm', benchmark: 'LATE' }, S1: { issuer: 'firm' } };
    const models = ['mean-adjusted', 'market-model'];
    const { tables } = runStudy(studyOf(late, [events[0]!], { ...firms, securities, models }));
    expect(tables.events.columns.counted_with).toEqual(['a:S1', '', '']);
    expect(new Set(tables.tests.columns.n)).toEqual(new Set([2]));
  });

  test('that a rival excludes, at every listing, stand for no other', () => {
    const rows = [...events, eventOn(59, 'S0', { event_id: 'r', kind: 'confounder' })];
    const found = countedWith({ confounders: { policy: 'exclude' } }, rows);
    expect(found).toMatchObject({ 'a:S0': undefined, 'a:S1': undefined, 'b:S0': undefined });
  });
});

test('a group counts what only another group’s observation stands for in the whole sample', () => {
  const rows = [
    eventOn(60, 'S0 S2', { event_id: 'a', group: 'news' }),
    eventOn(62, 'S0', { event_id: 'b', group: 'press' }),
    eventOn(64, 'S0', { event_id: 'c', group: 'press' }),
  ];
  const { tables, findings } = runStudy(studyOf(closes, rows, firms));
  const sizes = (group: string) =>
    new Set([...tables.tests.columns.n].filter((_, row) => tables.tests.columns.group[row] === group));
  expect(['all', 'news', 'press'].map(sizes)).toEqual([2, 2, 1].map((n) => new Set([n])));
  expect(tables.events.columns.counted_with).toEqual(['', '', 'a:S0', 'a:S0']);
  expect(findings.find(({ code }) => code === 'counted-once')!.message).toContain(
    'c:S0 (with a:S0); 1 of them counts in the sample of its own group, where none stands for it; write',
  );
});

test('the sample of a study with dependent observations is that without them', () => {
  const only = [eventOn(60, 'S0 S2', { event_id: 'a' }), events[2]!];
  const [all, without] = [events, only].map((rows) => runStudy(studyOf(closes, rows, firms)).tables);
  expect(all!.tests).toEqual(without!.tests);
  expect(all!.averages).toEqual(without!.averages);
  expect(all!.windows.columns.observation).toContain('b:S0');
});

test('a note says how many are not counted, with what, and how to count them', () => {
  const { findings } = prepare(studyOf(closes, events, firms), everything);
  expect(findings.map(({ severity, code, message }) => [severity, code, message])).toEqual([
    [
      'note',
      'counted-once',
      '2 observations are estimated and not counted in the samples, since their event windows share dates with another of the same firm that counts: a:S1 (with a:S0), b:S0 (with a:S0); write dependent: count-each to count all',
    ],
  ]);
  const one = prepare(studyOf(closes, events.slice(1), { ...firms, securities: {} }), everything);
  expect(one.findings).toEqual([]);
});

test('two events of one security on the same date count once', () => {
  const twins = [events[0]!, { ...events[0]!, event_id: 'twin' }];
  expect(countedWith({ securities: {} }, twins)).toMatchObject({ 'a:S0': undefined, 'twin:S0': 'a:S0' });
});

describe('a dated observation', () => {
  const { confronted, context, securities } = prepare(studyOf(closes, events, firms), everything);

  test('has the dates of its event window', () => {
    const [first] = datedObservations(arrayOf(confronted.placed), securities, context);
    expect(first).toMatchObject({
      position: 0,
      eventId: 'a',
      issuer: 'firm',
      eventDate: parseDay(dateOf(60)),
    });
    expect(first!.dates).toHaveLength(11);
    expect([first!.dates[0], first!.dates.at(-1)]).toEqual([parseDay(dateOf(55)), parseDay(dateOf(65))]);
  });

  test('is in one cluster with those it depends on', () => {
    const clusters = dependentClusters(arrayOf(confronted.placed), securities, context);
    expect(clusters.map(({ others }) => others.map(({ observation }) => observation.id))).toEqual([
      ['a:S1', 'b:S0'],
    ]);
  });
});

test('a group of a hundred thousand observations is gathered in a moment', () => {
  const { observations, context, securities } = prepare(studyOf(closes, events, firms), everything);
  const clusters = dependentClusters(arrayOf(observations), securities, context).map(
    ({ representative, others }) => ({
      representative,
      others: others.map((one) => ({ ...one, observation: inGroup(one.observation, 'press') })),
    }),
  );
  // What is not studied costs no more than its place in the group.
  const closed = { ...inGroup(observations.at(0)!, 'news'), reason: 'no-benchmark' as const };
  const many = Array.from({ length: 100_000 }, (_, i) => ({ ...closed, id: `n${i}` }));
  const start = performance.now();
  expect(countedOnce(many, clusters, securities, context)).toHaveLength(many.length);
  expect(performance.now() - start).toBeLessThan(20_000);
});

function inGroup(observation: Observation, group: string): Observation {
  return { ...observation, event: { ...observation.event, group } };
}
