import { expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { subjectsOf } from '../../../src/study/specifications/subject.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const events = [
  eventOn(60, 'S0 S1', { event_id: 'a', group: 'g' }),
  eventOn(70, 'S2', { event_id: 'b', group: 'h' }),
  eventOn(71, 'S2', { event_id: 'c', kind: 'confounder' }),
];
const { observations } = prepare(studyOf(market(1, 3, 120), events), everything);
const told = (limit: number, own = observations) =>
  subjectsOf(arrayOf(own), limit).map(
    ({ observation, group, members }) => `${observation}${group} ${members}`,
  );

test('subjects are the whole sample, groups of two or more, and every observation that may be estimated', () => {
  expect(told(200)).toEqual(['all 0,1,2', 'g 0,1', 'a:S0 0', 'a:S1 1', 'b:S2 2']);
});

test('beyond the limit the samples stand alone', () => {
  expect(told(2)).toEqual(['all 0,1,2', 'g 0,1']);
});

test('an observation that is counted with another, in its group too, is in no sample', () => {
  const own = observations.map((one, i) =>
    i === 1 ? { ...one, countedWithInGroup: 'a:S0', countedWith: 'a:S0' } : one,
  );
  expect(told(200, own)).toEqual(['all 0,2', 'a:S0 0', 'a:S1 1', 'b:S2 2']);
});
