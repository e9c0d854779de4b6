import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/errors/error.ts';
import { everything } from '../../../src/study/run.ts';
import { prepareSimulation } from '../../../src/study/simulation/prepare.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const simulate = (sessions: number, securities: string) => () =>
  prepareSimulation(studyOf(market(1, 3, sessions), [eventOn(41, securities)]), {}, everything);

describe('where placebo events have no room', () => {
  test('prices that just hold the event say how many sessions there are and how many it takes', () => {
    expect(simulate(47, 'S0')).toThrow(DataError);
    expect(simulate(47, 'S0')).toThrow(
      'prices of XNYS must have a session on which a security can be estimated and is 11 sessions or more away ' +
        'from its own events, got nothing; at most 0 of 1 are so on any of its 47 sessions, and an observation takes 46 of them',
    );
  });

  test('several securities of a day need as many that are free', () => {
    expect(simulate(52, 'S0 S1')).toThrow(
      /2 securities can be estimated and are 11 .* at most 0 of 2 are so/,
    );
  });
});

test('one session beyond the reach of the event is room', () => {
  expect(simulate(58, 'S0')().dates[0]!.days).toEqual(Int32Array.of(52));
});
