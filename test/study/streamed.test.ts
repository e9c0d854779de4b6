import { describe, expect, test } from 'vitest';
import { listInPieces } from '../../src/numeric/list.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const symbols = Array.from({ length: 40 }, (_, s) => `S${s}`).join(' ');
const events = [
  eventOn(3, 'S0', { event_id: 'early' }),
  eventOn(60, 'INDEX', { event_id: 'index' }),
  eventOn(60, 'nobody', { event_id: 'unknown' }),
  eventOn(62, 'S1', { event_id: 'rival', kind: 'confounder' }),
  ...Array.from({ length: 60 }, (_, i) =>
    eventOn(45 + i, symbols, { event_id: `e${i}`, group: ['even', 'odd'][i % 2]! }),
  ),
];
const own = {
  dependent: 'count-each',
  models: ['market-model', 'mean-adjusted'],
  tables: ['abnormal_returns', 'averages', 'data_quality', 'events', 'fits', 'tests', 'windows'],
} as const;
const held = studyOf(market(3, 40, 140), events, own);
const inPieces = listInPieces([30, 34], (piece) => [events.slice(0, 30), events.slice(30)][piece]!);
const made: Study = { ...held, events: inPieces };

describe('a study whose events are made as they are asked for', () => {
  test('comes to what the same study comes to whose events are held', () => {
    expect(runStudy(made)).toEqual(runStudy(held));
  });

  test('comes to the same where something holds observations against each other, which are then held', () => {
    const once = studyOf(market(3, 40, 140), events, { tables: ['confounders', 'events', 'tests'] });
    const { context, observations } = prepare({ ...once, events: inPieces }, everything);
    expect([context.isStreamed, Array.isArray(observations)]).toEqual([false, true]);
    expect(runStudy({ ...once, events: inPieces })).toEqual(runStudy(once));
  });

  test('tells every row that is wrong', () => {
    const wrong = [eventOn(60, 'S0', { event_id: 'e1' }), eventOn(61, '', { event_id: 'none' })];
    const all = [...events, ...wrong];
    const study = { ...held, events: listInPieces([64, 2], (piece) => [events, wrong][piece]!) };
    const messageOf = (given: Parameters<typeof runStudy>[0]) => {
      try {
        return String(runStudy(given));
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf(study)).toBe(messageOf({ ...held, events: all }));
    expect(messageOf(study)).toContain('event_id of event "e1" must stand once');
  });
});
