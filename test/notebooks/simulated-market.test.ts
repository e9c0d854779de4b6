import { describe, expect, test } from 'vitest';
import { simulatedMarket } from '../../notebooks/simulated-market.ts';
import type { PriceSeries } from '../../src/prices/series.ts';

const closesOf = ({ columns }: PriceSeries) => columns.close!;
const returnsOf = (series: PriceSeries) =>
  closesOf(series)
    .slice(1)
    .map((close, t) => close / closesOf(series)[t]! - 1);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const covariance = (a: Float64Array, b: Float64Array) => {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, t) => (value - meanA) * (b[t]! - meanB)));
};

describe('the made-up market of the notebooks', () => {
  const plain = { securities: 2, sessions: 1000, seed: 5, correlation: 0.5 };
  const market = simulatedMarket(plain);
  const [index, first, second] = market.prices.map(returnsOf);

  test('is the same for the same seed, and another for another', () => {
    expect(simulatedMarket(plain)).toEqual(market);
    expect(simulatedMarket({ ...plain, seed: 6 }).prices).not.toEqual(market.prices);
  });

  test('has the volatilities, betas and correlation it says', () => {
    const beta = covariance(first!, index!) / covariance(index!, index!);
    const [ownFirst, ownSecond] = [first!, second!].map((own) => own.map((value, t) => value - index![t]!));
    const own = [ownFirst!, ownSecond!].map((values) => Math.sqrt(covariance(values, values)));
    expect(Math.sqrt(covariance(index!, index!)) / 0.01).toBeCloseTo(1, 1);
    // Its standard error is 0.06.
    expect(Math.abs(beta - 1)).toBeLessThan(0.2);
    for (const deviation of own) expect(deviation / 0.02).toBeCloseTo(1, 1);
    expect(covariance(ownFirst!, ownSecond!) / (own[0]! * own[1]!)).toBeCloseTo(0.5, 1);
  });

  test('jumps before the open, and drifts in the five sessions after', () => {
    const shocks = [{ security: 0, session: 10, jump: 0.1, drift: 0.01 }];
    const shaken = simulatedMarket({ ...plain, shocks });
    const [, before] = market.prices;
    const [, after] = shaken.prices;
    expect(after!.columns.open![10]! / closesOf(after!)[9]!).toBeCloseTo(1.1, 5);
    const added = returnsOf(after!).map((value, t) => value - returnsOf(before!)[t]!);
    for (let session = 11; session <= 15; session++) expect(added[session - 1]).toBeCloseTo(0.01, 4);
    expect(added[15]).toBeCloseTo(0, 4);
  });
});
