import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { panelVariant } from '../../src/study/variants.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(1, 3, 120);
const events = [
  eventOn(60, 'S0', { event_id: 'a' }),
  eventOn(62, 'S1', { event_id: 'b', kind: 'confounder' }),
  eventOn(500, 'S1', { event_id: 'late' }),
];
const prepared = prepare(studyOf(closes, events), everything);
const { observations, context } = prepared;

describe('a variant of the panels', () => {
  test('is what the study with that benchmark and those returns would make', () => {
    const other = prepare(studyOf(closes, events, { benchmark: 'S2', returns: 'log' }), everything);
    const comparison = () => ({ benchmark: 'S2' });
    const variant = panelVariant(prepared, { returns: 'log', comparison }, observations, context.settings);
    const [panel] = [...variant.panels.values()];
    const [wanted] = other.observations;
    expect(panel).toEqual(wanted!.panel);
    expect(variant.observations.map(({ dayZero, reason }) => [dayZero, reason])).toEqual(
      other.observations.map(({ dayZero, reason }) => [dayZero, reason]),
    );
  });

  test('without a comparison of its own is the study itself', () => {
    const own = panelVariant(
      prepared,
      { returns: 'simple', comparison: () => undefined },
      observations,
      context.settings,
    );
    expect(own.observations).toEqual(observations);
  });

  test('keeps what the study decided about its observations', () => {
    const decided = observations.map((one) =>
      one.id === 'a:S0' ? { ...one, reason: 'missing-event-day' as const, countedWith: 'b:S1' } : one,
    );
    const { observations: placed } = panelVariant(
      prepared,
      { returns: 'simple', comparison: () => undefined },
      decided,
      context.settings,
    );
    expect(placed[0]).toMatchObject({ reason: 'missing-event-day', countedWith: 'b:S1' });
  });
});
