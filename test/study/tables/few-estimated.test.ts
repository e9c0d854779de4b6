import { expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { runBlock } from '../../../src/study/block.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { fewEstimated, leftUnjudged } from '../../../src/study/tables/few-estimated.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const study = studyOf(market(5, 2, 90), [eventOn(60, 'S0 S1'), eventOn(3, 'S0')], {
  models: ['market-model', 'mean-adjusted'],
});
const { context, observations } = prepare(study, everything);
const { outcomes } = runBlock(arrayOf(observations), context);

test('observations that no model could use do not count towards the limit', () => {
  expect(fewEstimated(outcomes, { ...context.settings, smallSampleLimit: 2 })).toHaveLength(4);
  expect(fewEstimated(outcomes, { ...context.settings, smallSampleLimit: 1 })).toEqual([]);
});

test('a note says which tables are left empty, and that curves are run for the samples alone', () => {
  const specifications = { eventDays: [0], draws: 0 };
  const notes = (smallSampleLimit: number, own = {}) =>
    leftUnjudged(outcomes, { ...context, settings: { ...context.settings, smallSampleLimit, ...own } });
  expect(notes(3, { specifications })).toEqual([]);
  expect(notes(1).map(({ message }) => message)).toEqual([
    'diagnostics, group_comparisons, small_samples are made for up to 1 observation and left empty for 2: raise smallSampleLimit to have them',
  ]);
  expect(notes(0)[0]!.message).toContain('are made for up to 0 observations and left empty for 2');
  expect(notes(2, { specifications }).map(({ message }) => message)).toEqual([
    'specifications are run for the samples alone, not for each of 3 observations: raise smallSampleLimit above 2 to have those',
  ]);
});
