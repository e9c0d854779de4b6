import { expect, test } from 'vitest';
import { unusable } from '../../src/study/exclusions.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const events = [eventOn(60, 'S0'), eventOn(60, 'INDEX', { event_id: 'index' }), eventOn(3, 'S0')];
const question = (own: object) =>
  studyOf(market(4, 1, 120), events, { models: ['market-model', 'mean-adjusted'], ...own });
const told = (own: object) =>
  runStudy(question(own)).findings.filter(({ code }) => code === 'partly-estimated');

test('observations that one model could use and another could not are warned of, with why', () => {
  expect(told({})).toEqual([
    {
      severity: 'warning',
      code: 'partly-estimated',
      message:
        'market-model could not be estimated for 1 observation that another model could use (no-benchmark 1): the table models names them',
    },
  ]);
});

test('no table is pointed to that is not made, and nothing is said of those that no model could use', () => {
  expect(told({ tables: ['windows'] })[0]!.message).toMatch(/\(no-benchmark 1\)$/);
  expect(told({ models: ['market-model'] })).toEqual([]);
});

test('a check says what a run says', () => {
  const checked = unusable(prepare(question({}), everything));
  expect(checked.filter(({ code }) => code === 'partly-estimated')).toEqual(told({}));
});
