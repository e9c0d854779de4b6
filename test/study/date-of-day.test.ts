import { expect, test } from 'vitest';
import { arrayOf } from '../../src/numeric/list.ts';
import { dateOfDay } from '../../src/study/date-of-day.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';

test('a day of an observation is so many sessions from its day 0, and none beyond the calendar', () => {
  const { observations } = prepare(studyOf(market(2, 1, 90), [eventOn(60, 'S0')]), everything);
  const observation = arrayOf(observations)[0]!;
  const panel = observation.panel!;
  expect([-2, 0, 3].map((day) => dateOfDay({ observation, panel }, day))).toEqual([58, 60, 63].map(dateOf));
  expect(dateOfDay({ observation, panel }, 40)).toBe('');
});
