import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { exposureSaid } from '../../../src/report/backtest/exposure.ts';

const said = (own: Strategy) => exposureSaid(checkStrategy(own).value!, 'HKD');

test('what is held at once is limited by equity where nothing else is asked for', () => {
  expect(said({ capital: 250_000.5 })).toBe(
    'Capital: HKD 250,000.50. An event is skipped where gross exposure, hedges included, would come to more than equity.',
  );
});

test('a small capital and a small rate are not told as none, nor with an exponent', () => {
  expect(said({ capital: 0.004, rates: { IDR: 1e-7 } })).toContain(
    'Capital: HKD 0.004; one IDR is HKD 0.0000001. ',
  );
});

test('it is limited by leverage and by how many trades are open, of all and of one security', () => {
  expect(said({ leverage: 1.5, maxConcurrent: 10, maxPerSecurity: 1 })).toBe(
    'Capital: HKD 1,000,000. An event is skipped where gross exposure, hedges included, would come to more than 1.5 times equity, or more than 10 trades would be open, or more than 1 trade would be open in its security.',
  );
});

test('other currencies are told with what they are taken for', () => {
  const rates = { CNY: 1.08, USD: { series: 'HKD=X' }, EUR: { series: 'HKDEUR', invert: true } };
  expect(said({ rates })).toContain(
    'Capital: HKD 1,000,000; one CNY is HKD 1.08; one USD is what HKD=X quoted at the last close of its exchange before the fill; one EUR is one over what HKDEUR quoted at the last close of its exchange before the fill. ',
  );
});

test('what is brought back every day is told, be it trades or hedges', () => {
  const sizing = { by: 'fraction', value: 0.1 } as const;
  expect(said({ sizing, rebalance: 'daily', hedge: { rebalance: 'daily' } })).toContain(
    'equity. At every close trades are brought back to their size, and hedges follow the value of their trades.',
  );
  expect(said({ hedge: { rebalance: 'none' } })).not.toContain('At every close');
});
