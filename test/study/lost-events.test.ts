import { expect, test } from 'vitest';
import { excludedEvent, lostEvents } from '../../src/study/lost-events.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const study = studyOf(market(9, 1, 120), [eventOn(60, 'S9'), eventOn(60, 'S0')]);
const { observations } = prepare(study, everything);
const [lost, fine] = observations;

test('an event that cannot be studied, whatever the model, is warned of', () => {
  expect(lostEvents(observations)).toEqual([
    {
      severity: 'warning',
      code: 'unknown-security',
      symbol: 'S9',
      message: 'e60S9:S9 is excluded: unknown-security (no prices for S9; did you mean "S0"?)',
    },
  ]);
});

test('what is left out for another reason is not lost', () => {
  expect(lostEvents([{ ...lost!, reason: 'confounded' }])).toEqual([]);
});

test('a warning stands at the line of its event', () => {
  const place = { file: 'e.csv', line: 7 };
  const placed = { ...fine!, event: { ...fine!.event, place } };
  expect(excludedEvent(placed, 'no-benchmark')).toEqual({
    severity: 'warning',
    code: 'no-benchmark',
    symbol: 'S0',
    message: 'e60S0:S0 is excluded: no-benchmark',
    ...place,
  });
});
