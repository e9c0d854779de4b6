import { expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { runBlock } from '../../../src/study/block.ts';
import { estimatedOf } from '../../../src/study/model-outcome.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { abnormalPart } from '../../../src/study/tables/abnormal-part.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

const closes = market(10, 1, 120);
closes.S0 = closes.S0!.map((close, t) => (t === 63 ? Number.NaN : close));
const { observations, context } = prepare(
  studyOf(closes, [eventOn(60, 'S0')], { models: ['market-model'], gaps: 'one-session' }),
  everything,
);
const [estimated] = estimatedOf(runBlock(arrayOf(observations), context).outcomes);

test('the abnormal part of one day is its AR, over the return its share', () => {
  const { contribution, series } = estimated!;
  const part = abnormalPart(estimated!, [0, 0]);
  expect(part.abnormal).toBe(contribution.event[5]);
  expect(part.statistic).toBeCloseTo(contribution.standardised[5]!, 12);
  expect(part.share).toBe(contribution.event[5]! / series.returns[40]!);
  expect(part.pValue).toBeGreaterThan(0);
});

test('of several days it is their sum, tested with the covariance of days that share one fit', () => {
  const { event } = estimated!.contribution;
  expect(abnormalPart(estimated!, [-1, 1]).abnormal).toBeCloseTo(event[4]! + event[5]! + event[6]!, 15);
  const window = context.shape.cells.findIndex(({ measure, range }) => measure === 'CAAR' && range[0] === -1);
  expect(abnormalPart(estimated!, [-1, 1]).statistic).toBeCloseTo(
    estimated!.contribution.standardised[window]!,
    12,
  );
});

test('of several days its share is of the return from close to close: simple returns compound, log returns add up', () => {
  const { series } = estimated!;
  const share = abnormalPart(estimated!, [-1, 1]).share;
  const { abnormal } = abnormalPart(estimated!, [-1, 1]);
  const days = [...series.returns.subarray(39, 42)];
  expect(abnormal / share).toBeCloseTo(closes.S0![61]! / closes.S0![58]! - 1, 14);
  const log = { ...estimated!, panel: { ...estimated!.panel, returnKind: 'log' as const } };
  expect(abnormal / abnormalPart(log, [-1, 1]).share).toBeCloseTo(days[0]! + days[1]! + days[2]!, 14);
});

test('it is missing outside the event window, and where a day of it is', () => {
  for (const window of [
    [5, 6],
    [-6, -5],
    [2, 3],
  ] as const) {
    expect(Object.values(abnormalPart(estimated!, window)).every(Number.isNaN)).toBe(true);
  }
});
