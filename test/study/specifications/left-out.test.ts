import { expect, test } from 'vitest';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { Study } from '../../../src/study/study.ts';
import { dateOf } from '../made-up.ts';
import { curveStudy, sessions } from './made-up.ts';

// 2024-08-03 is a Saturday, between the made-up sessions 154 and 155.
const events = [
  { event_id: 'w', announced_at: '2024-08-03', security: 'S0' },
  { event_id: 'a', announced_at: dateOf(sessions.a), security: 'S1' },
];
const notes = (own: Partial<Study>) =>
  prepare(
    curveStudy(
      1,
      { eventDays: [0, { nonSession: 'next' }, { unknownTime: 'next-session' }] },
      { events, ...own },
    ),
    everything,
  ).findings.flatMap(({ code, message }) => (code === 'in-no-specification' ? [message] : []));

test('what the study excludes and a specification’s rules would place is told', () => {
  expect(notes({ eventDay: { nonSession: 'exclude' } })).toEqual([
    '1 observation is in no specification, as the study itself excludes it, though nonSession next would not: w:S0; let the study include it, and a specification exclude it',
  ]);
});

test('nothing is told where the study has them all, or tells of no curve', () => {
  expect(notes({ eventDay: { nonSession: 'previous' } })).toEqual([]);
  expect(notes({ eventDay: { nonSession: 'exclude' }, tables: ['windows'] })).toEqual([]);
});
