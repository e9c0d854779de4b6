import { expect, test } from 'vitest';
import { performanceOf } from '../../../src/backtest/performance/performance.ts';
import type { Strategy } from '../../../src/backtest/strategy.ts';
import { equityCurve, tradeList } from '../../../src/backtest/tables/curve.ts';
import { scenariosOf } from '../../../src/backtest/trial/scenarios.ts';
import { metricIn } from '../../../src/backtest/trial/tried-variants.ts';
import { ready, run } from './made-up.ts';

const data = ready();
const costly = {
  costs: { exchangeFees: true, commission: { rate: 0.002 } },
  slippage: { rate: 0.001 },
} satisfies Strategy;
const scenarios = Object.fromEntries(scenariosOf(run(costly, data), data).map((one) => [one.name, one]));

test('without costs a trade brings more, at twice the costs less, by the same again', () => {
  const [none, once, twice] = ['no-costs', 'as-written', 'double-costs'].map(
    (name) => scenarios[name]!.meanNetReturn,
  );
  expect(none!).toBeGreaterThan(once!);
  expect(once!).toBeGreaterThan(twice!);
  expect(once! - twice!).toBeCloseTo(none! - once!, 4);
});

test('without costs is what a strategy without any brings', () => {
  const free = scenariosOf(run({ costs: { exchangeFees: false } }, data), data)[0]!;
  expect(scenarios['no-costs']!.meanNetReturn).toBeCloseTo(free.meanNetReturn, 12);
});

test('one session later is the strategy with one session of delay', () => {
  const later = scenariosOf(run({ ...costly, entry: { delay: 1 } }, data), data)[0]!;
  expect(scenarios['one-session-later']).toMatchObject({ delay: 1, meanNetReturn: later.meanNetReturn });
});

test('what is kept is of the strategy as written, and halved below a half', () => {
  const written = scenarios['as-written']!;
  for (const { kept, isHalved, meanNetReturn } of Object.values(scenarios)) {
    if (written.meanNetReturn > 0) expect(kept).toBeCloseTo(meanNetReturn / written.meanNetReturn, 12);
    else expect(kept).toBeNaN();
    expect(isHalved).toBe(kept < 0.5);
  }
});

test('the strategy as written has the Sharpe ratio that its performance tells, interest and all', () => {
  const measures = { riskFree: 0.0002 };
  const own = run(costly, data);
  const told = performanceOf(equityCurve(own), tradeList(own), measures);
  const [written] = scenariosOf(own, { ...data, measures });
  expect(written!.sharpe).toBe(metricIn(told, 'sharpe', 'calendar'));
  expect(written!.sharpe).not.toBe(scenarios['as-written']!.sharpe);
});
