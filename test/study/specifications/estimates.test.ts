import { describe, expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { estimateObservation } from '../../../src/study/block.ts';
import { isExcluded } from '../../../src/study/model-outcome.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { choicesOf } from '../../../src/study/specifications/choices.ts';
import { designContext, estimatorsOf } from '../../../src/study/specifications/estimates.ts';
import { specificationsOf } from '../../../src/study/specifications/specification.ts';
import { curveStudy } from './made-up.ts';

const prepared = prepare(
  curveStudy(1, {
    windows: [
      [0, 0],
      [-2, 2],
    ],
    estimationWindows: [[-60, -11]],
  }),
  everything,
);
const choices = choicesOf(prepared)!;
const { design } = specificationsOf(choices)[0]!;
const context = designContext(design, choices, prepared.context);
const estimators = estimatorsOf(design, arrayOf(prepared.observations), context);
const [first, second] = prepared.observations;
const single = { observation: first!.id, group: '', members: [0] };

describe('the estimates of a design', () => {
  test('are those of its own estimation window and windows', () => {
    expect(context.plan.estimation).toEqual([-60, -11]);
    expect(context.shape.cells.map(({ range }) => range)).toEqual([
      [0, 0],
      [-2, 2],
    ]);
    expect(context.shape.estimationDays).toBe(50);
  });

  test('are of the session day 0 is put on', () => {
    const moved = estimateObservation({ ...first!, dayZero: 100 }, design.model, context);
    if (isExcluded(moved)) throw new Error(moved);
    const [day, window] = estimators(single)([100]);
    expect([day!.estimate, window!.estimate]).toEqual([...moved.contribution.values]);
    expect(window).toMatchObject({ n: 1, statistic: moved.contribution.standardised[1], reason: '' });
  });

  test('of a sample are the mean of its members', () => {
    const [own, other] = [0, 1].map((member) => {
      const { id, dayZero } = prepared.observations.at(member)!;
      return estimators({ observation: id, group: '', members: [member] })([dayZero])[0]!.estimate;
    });
    const sample = estimators({ observation: '', group: 'all', members: [0, 1] });
    const [mean] = sample([first!.dayZero, second!.dayZero]);
    expect(mean!.n).toBe(2);
    expect(mean!.estimate).toBeCloseTo((own! + other!) / 2, 15);
  });

  test('of an observation that rivals took days from are its own: none of the same security shares them', () => {
    const cut = { ...first!, masked: [0] };
    const also = { ...first!, id: 'again', masked: [1] };
    const estimatorOf = estimatorsOf(design, [cut, also, first!], context);
    const told = [0, 1, 2].map((member) => {
      const subject = { observation: `${member}`, group: '', members: [member] };
      return estimatorOf(subject)([first!.dayZero])[1]!.estimate;
    });
    expect(new Set(told).size).toBe(3);
  });

  test('are asked for once', () => {
    const estimate = estimators(single);
    expect(estimate([100])).toBe(estimate([100]));
  });

  test('say why there are none', () => {
    expect(estimators(single)([3])[0]).toMatchObject({ n: 0, reason: 'window-leaves-sample' });
  });
});
