import { describe, expect, test } from 'vitest';
import { uniformsOf } from '../../../src/numeric/random.ts';
import { everything } from '../../../src/study/run.ts';
import { drawPlacebos } from '../../../src/study/simulation/placebos.ts';
import { prepareSimulation } from '../../../src/study/simulation/prepare.ts';
import { eventOn, market, studyOf } from '../made-up.ts';
import { placeboSimulation } from './placebo-study.ts';

const { dates, rooms, prepared } = placeboSimulation();
const samples = Array.from({ length: 300 }, (_, i) => drawPlacebos(dates, rooms, uniformsOf(1, i)));

describe('a placebo sample', () => {
  test('has the design of the study: two securities on one day, one on another', () => {
    for (const sample of samples) {
      expect(sample).toHaveLength(3);
      expect(sample[0]!.dayZero).toBe(sample[1]!.dayZero);
      expect(sample[0]!.symbol).not.toBe(sample[1]!.symbol);
    }
  });

  test('never meets the event window of a true event of its security', () => {
    for (const { symbol, dayZero } of samples.flat()) {
      const own = prepared.observations.filter((observation) => observation.symbol === symbol);
      for (const other of own) expect(Math.abs(other.dayZero - dayZero)).toBeGreaterThan(10);
    }
  });

  test('reaches every security and all of the sample', () => {
    expect(new Set(samples.flat().map(({ symbol }) => symbol))).toEqual(new Set(['S0', 'S1', 'S2']));
    const days = samples.map(([first]) => first!.dayZero);
    expect(Math.min(...days)).toBeLessThan(45);
    expect(Math.max(...days)).toBeGreaterThan(190);
  });

  test('is the same for the same seed and number, another for another', () => {
    const placed = (seed: number, draw: number) =>
      drawPlacebos(dates, rooms, uniformsOf(seed, draw)).map(({ symbol, dayZero }) => [symbol, dayZero]);
    expect(placed(1, 5)).toEqual(placed(1, 5));
    expect(placed(1, 5)).not.toEqual(placed(1, 6));
    expect(placed(1, 5)).not.toEqual(placed(2, 5));
  });
});

test('a placebo has every return of its own day, whatever a rival took from the event it stands for', () => {
  const masked = dates.map((date) => ({
    ...date,
    parts: date.parts.map((part) => ({
      ...part,
      slots: part.slots.map((slot) =>
        slot.map((observation) => ({ ...observation, masked: [0], dropped: [-20] })),
      ),
    })),
  }));
  const drawn = drawPlacebos(masked, rooms, uniformsOf(1, 0));
  expect(drawn).toEqual(samples[0]);
});

test('an event at two exchanges is moved to one date at both, or the next session there', () => {
  const study = studyOf(market(1, 4, 200), [eventOn(80, 'S0 S1'), eventOn(120, 'S2'), eventOn(130, 'S3')], {
    securities: { S1: { exchange: 'XHKG' }, S3: { exchange: 'XHKG' } },
  });
  const simulation = prepareSimulation(study, {}, everything);
  const [first, second] = drawPlacebos(simulation.dates, simulation.rooms, uniformsOf(1, 0));
  expect([first!.panel, second!.panel].map((panel) => panel!.calendar.exchange.mic)).toEqual([
    'XNYS',
    'XHKG',
  ]);
  expect(['S0', 'S2']).toContain(first!.symbol);
  expect(['S1', 'S3']).toContain(second!.symbol);
  expect(second!.dayZero).toBe(first!.dayZero);
});
