import { describe, expect, test } from 'vitest';
import { everything } from '../../../src/study/run.ts';
import { prepareSimulation } from '../../../src/study/simulation/prepare.ts';
import { eventOn, market, studyOf } from '../made-up.ts';
import { placeboSimulation } from './placebo-study.ts';

describe('a simulation', () => {
  test('judges windows summed, by the tests that are made for them', () => {
    const { context, shape } = placeboSimulation();
    expect(context.shape.cells.map(({ measure }) => measure)).toEqual(['CAAR', 'CAAR']);
    expect(Object.keys(context.tests)).toEqual(['bmp-t', 'cross-sectional-t']);
    expect(shape).toEqual({ models: 1, tests: 2, windows: 2, effects: 4, levels: 3 });
  });

  test('takes effects below zero where the study looks for a fall', () => {
    expect(placeboSimulation({ alternative: 'less' }).effects).toEqual([0, -0.005, -0.01, -0.02]);
    expect(placeboSimulation({ alternative: 'greater' }).effects).toEqual([0, 0.005, 0.01, 0.02]);
  });

  test('leaves out of its design what cannot be studied', () => {
    const study = studyOf(market(7, 3, 200), [eventOn(80, 'S0'), eventOn(20, 'S1')]);
    expect(prepareSimulation(study, {}, everything).dates).toHaveLength(1);
  });

  test('takes a date without a time once, though both its sessions are studied', () => {
    const both = { eventDay: { unknownTime: 'both' } };
    const study = studyOf(market(7, 3, 200), [eventOn(80, 'S0'), eventOn(120, 'S1')], both);
    const { dates, prepared } = prepareSimulation(study, {}, everything);
    expect(prepared.observations).toHaveLength(4);
    expect(
      dates.flatMap(({ parts }) => parts.flatMap(({ slots }) => slots.flat())).map(({ id }) => id),
    ).toEqual(['e80S0:S0', 'e120S1:S1']);
  });
});

describe('refused is', () => {
  test('a study without a test for windows', () => {
    expect(() => placeboSimulation({ tests: ['lyon-barber-tsai-t'] })).toThrow(
      'tests must name one that judges a CAAR, such as bmp-t, got "lyon-barber-tsai-t"',
    );
    const keyPlaces = {
      '': { file: 'study.yaml', line: 1, column: '1' },
      tests: { file: 'study.yaml', line: 4, column: '1' },
    };
    const study = studyOf(market(7, 3, 200), [eventOn(80, 'S0')], { tests: [], keyPlaces });
    expect(() => prepareSimulation(study, {}, everything)).toThrow('study.yaml:4:1: tests must name one');
  });

  test('a study of which nothing can be studied', () => {
    const study = studyOf(market(7, 3, 200), [eventOn(20, 'S0')]);
    expect(() => prepareSimulation(study, {}, everything)).toThrow(
      'the study must have an observation that can be studied, for placebo samples to take its design from, got nothing',
    );
  });
});
