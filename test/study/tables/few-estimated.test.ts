import { expect, test } from 'vitest';
import { runBlock } from '../../../src/study/block.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { fewEstimated } from '../../../src/study/tables/few-estimated.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const study = studyOf(market(5, 2, 90), [eventOn(60, 'S0 S1'), eventOn(3, 'S0')], {
  models: ['market-model', 'mean-adjusted'],
});
const { context, observations } = prepare(study, everything);
const { outcomes } = runBlock(observations, context);

test('observations that no model could use do not count towards the limit', () => {
  expect(fewEstimated(outcomes, { ...context.settings, smallSampleLimit: 2 })).toHaveLength(4);
  expect(fewEstimated(outcomes, { ...context.settings, smallSampleLimit: 1 })).toEqual([]);
});
