import { describe, expect, test } from 'vitest';
import { expectedReturns } from '../../src/abnormal/design.ts';
import { estimates } from '../../src/abnormal/scratch.ts';
import { planWindows } from '../../src/events/windows.ts';
import type { ExpectedReturnModel } from '../../src/models/model.ts';
import { models } from '../../src/models/registry.ts';
import { contributionOf, drawsFrom, estimated, madeUpSeries } from './made-up.ts';

test('expected returns and cells are cut from the same room, which an observation gives back', () => {
  const first = estimates.during(() => estimates.room(27));
  expect(estimates.during(() => estimates.room(271)).buffer).toBe(first.buffer);
});

describe.each(Object.entries<ExpectedReturnModel>(models))('an observation under %s', (_, model) => {
  const plan = planWindows([-120, -11], [-5, 5], [[-1, 1]]);
  const draws = drawsFrom(9);
  const observed = madeUpSeries(plan, draws, { missing: 0.05 });
  const factors = Object.fromEntries(
    ['cma', 'hml', 'mktrf', 'mom', 'rf', 'rmw', 'smb'].map((name) => [
      name,
      observed.returns.map(() => 0.005 * draws.normal()),
    ]),
  );
  const series = { ...observed, factors };
  const made = () => {
    const { abnormal, base, design, coefficients } = estimated(model, series);
    const expected = expectedReturns({ base, design, coefficients }, 0, 30);
    return structuredClone({ abnormal, expected, contribution: contributionOf(model, series) });
  };

  test('is the same in room that others have used', () => {
    const fresh = made();
    estimates.during(() => {
      for (let i = 0; i < 100; i++) estimates.room(2000).fill(7);
    });
    expect(estimates.during(made)).toEqual(fresh);
  });
});
