import { expect, test } from 'vitest';
import { checkStrategy } from '../../../src/backtest/strategy.ts';
import { plateauOf } from '../../../src/backtest/trial/plateau-of.ts';
import type { TriedVariant } from '../../../src/backtest/trial/tried-variants.ts';

const strategy = checkStrategy({}).value!;
const tried = (parameters: TriedVariant['parameters'], meanNetReturn: number): TriedVariant => ({
  parameters,
  meanNetReturn,
  strategy,
  asWritten: false,
  returns: new Float64Array(0),
  trades: 1,
  totalReturn: 0,
  sharpe: 0,
  pAlone: 1,
  byObservation: new Map(),
  held: { from: 0, until: 1 },
});

test('a best value among good neighbours is a plateau, one step along the list written', () => {
  const stops = ['none', 0.05, 0.1] as const;
  const found = plateauOf(
    stops.map((stop, i) => tried({ stop }, [0.01, 0.02, 0.015][i]!)),
    { stop: [...stops] },
  );
  expect(found).toMatchObject({ best: 1, neighbours: 2, keeping: 2, share: 1, region: 1 });
});

test('keys that are no numbers are held at what the best has', () => {
  const grid = (['long', 'short'] as const).flatMap((side) =>
    [1, 2].map((sessions) =>
      tried({ side, 'exit.sessions': sessions }, side === 'long' ? 0.01 : 0.02 * sessions),
    ),
  );
  const found = plateauOf(grid, { side: ['long', 'short'], 'exit.sessions': [1, 2] });
  expect(found).toMatchObject({ best: 1, value: 0.04, neighbours: 1, keeping: 1, variant: 3 });
});

test('the strategy as written is left aside where it is no combination, though it is the best', () => {
  const grid = [3, 5, 10].map((sessions, i) => tried({ 'exit.sessions': sessions }, [0.01, 0.04, 0.03][i]!));
  const written = { ...tried({ 'exit.sessions': 1 }, 0.06), asWritten: true };
  const variants = { 'exit.sessions': [3, 5, 10] };
  expect(plateauOf([...grid, written], variants)).toMatchObject({ variant: 1, value: 0.04, neighbours: 2 });
  const losing = grid.map((one) => ({ ...one, meanNetReturn: -one.meanNetReturn }));
  expect(plateauOf([...losing, written], variants)).toEqual({
    reason: 'no combination has a mean net return above 0',
  });
});

test('nothing to step along, or no gain, is said', () => {
  expect(plateauOf([tried({ side: 'long' }, 1)], { side: ['long'] })).toEqual({
    reason: 'no key is varied in numbers',
  });
  const losing = [1, 2].map((sessions) => tried({ 'exit.sessions': sessions }, -sessions));
  expect(plateauOf(losing, { 'exit.sessions': [1, 2] })).toEqual({
    reason: 'no combination has a mean net return above 0',
  });
});
