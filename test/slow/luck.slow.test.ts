import { describe, expect, test } from 'vitest';
import { bootstrapByEventDate } from '../../src/backtest/luck/event-date-bootstrap.ts';
import { placebo } from '../../src/backtest/luck/placebo.ts';
import { placeboDates } from '../../src/backtest/luck/placebo-dates.ts';
import { realityCheck } from '../../src/backtest/luck/reality-check.ts';
import { meanSignedReturn } from '../../src/backtest/luck/signed-return.ts';
import { bootstrapCurve } from '../../src/backtest/luck/stationary-bootstrap.ts';
import { stationaryIndices } from '../../src/backtest/luck/stationary-indices.ts';
import { superiorAbility } from '../../src/backtest/luck/superior-ability.ts';
import { centralMoments } from '../../src/backtest/performance/ingredients/central-moments.ts';
import { drawsFrom } from '../abnormal/made-up.ts';
import { noise } from '../backtest/luck/made-up.ts';

/** A share of samples is within four of its standard errors of what is promised, give or take what is known of it. */
function expectShare(share: number, promised: number, samples: number, slack = 0): void {
  const reach = 4 * Math.sqrt((promised * (1 - promised)) / samples) + slack;
  expect(Math.abs(share - promised)).toBeLessThan(reach);
}

describe('an interval by event date covers the mean it should', () => {
  const samples = 1000;
  // 40 dates of one to three trades that share half their variance: a bootstrap of single trades covers 87 %.
  const { normal, uniform } = drawsFrom(11);
  const covered = { percentile: 0, bca: 0, rejected: 0 };
  for (let sample = 0; sample < samples; sample++) {
    const [values, dates]: [number[], number[]] = [[], []];
    for (let date = 0; date < 40; date++) {
      const shared = normal();
      for (let trade = Math.floor(3 * uniform()); trade >= 0; trade--) {
        values.push(0.01 + 0.03 * (shared + normal()) * Math.SQRT1_2);
        dates.push(date);
      }
    }
    const draws = { seed: sample, draws: 399, confidence: 0.95 };
    const outcome = bootstrapByEventDate(Float64Array.from(values), Int32Array.from(dates), draws);
    if ('reason' in outcome) throw new Error(outcome.reason);
    for (const kind of ['percentile', 'bca'] as const)
      if (outcome[kind].low <= 0.01 && 0.01 <= outcome[kind].high) covered[kind]++;
  }

  test.each(['percentile', 'bca'] as const)('%s: 95 %, less two where dates are few', (kind) => {
    expectShare(covered[kind] / samples, 0.95, samples, 0.02);
  });
});

test('an interval of the curve covers the mean of correlated returns in some 95 %, less where blocks are few', () => {
  const samples = 600;
  const { normal } = drawsFrom(12);
  let covered = 0;
  for (let sample = 0; sample < samples; sample++) {
    let last = 0;
    const returns = Float64Array.from({ length: 400 }, () => {
      last = 0.3 * last + 0.01 * normal();
      return 0.0005 + last;
    });
    const rows = stationaryIndices(400, { seed: sample, draws: 399 });
    const { low, high } = bootstrapCurve(returns, (some) => centralMoments(some).mean, rows, 0.95);
    if (low <= 0.0005 && 0.0005 <= high) covered++;
  }
  expectShare(covered / samples, 0.95, samples, 0.04);
});

describe('of variants that earn nothing', () => {
  const samples = 2000;
  const draws = drawsFrom(13);
  const found = { check: [0, 0], ability: [0, 0] };
  const levels = [0.1, 0.5];
  for (let sample = 0; sample < samples; sample++) {
    const variants = noise(draws, 8, 250, 0, 0.5);
    const rows = stationaryIndices(250, { seed: sample, draws: 199, meanBlock: 2 });
    const ability = superiorAbility(variants, rows, { meanBlock: 2 });
    if ('reason' in ability) throw new Error(ability.reason);
    const p = { check: realityCheck(variants, rows).pValue, ability: ability.pValues.consistent };
    levels.forEach((level, i) => {
      if (p.check <= level) found.check[i]!++;
      if (p.ability <= level) found.ability[i]!++;
    });
  }

  test.each([0, 1])('the reality check finds one as often as it promises (level %#)', (i) => {
    expectShare(found.check[i]! / samples, levels[i]!, samples);
  });

  test.each([0, 1])('superior ability finds one as often as it promises (level %#)', (i) => {
    expectShare(found.ability[i]! / samples, levels[i]!, samples);
  });
});

test('events without effect have every placebo p-value as often as any other', () => {
  const samples = 1000;
  const counts = new Float64Array(10);
  const { normal } = drawsFrom(14);
  for (let sample = 0; sample < samples; sample++) {
    let level = 100;
    const open = Float64Array.from({ length: 400 }, () => {
      level *= 1 + 0.0003 + 0.02 * normal();
      return level;
    });
    const sessions = Int32Array.from({ length: 8 }, (_, event) => 30 + 45 * event);
    const prices = [...sessions].map(() => open);
    const sides = [...sessions].map((_, event) => (event % 3 === 0 ? -1 : 1));
    const evaluate = meanSignedReturn({ entryPrices: prices, exitPrices: prices, sides, entry: 1, exit: 4 });
    const rows = placeboDates({ sessions, first: 0, last: 395, away: 5 }, { seed: sample, draws: 99 });
    const p = placebo(sessions, rows, evaluate).pValues.greater;
    counts[Math.min(9, Math.ceil(p * 10 - 1e-9) - 1)]!++;
  }
  // A hundred in each tenth, four deviations of √90.
  for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(38);
});
