import { expect, test } from 'vitest';
import { backtestText } from '../../../src/report/terminal/backtest.ts';
import { backtest, event, quotes } from '../../backtest/made-up.ts';
import { empty, told, untried } from '../backtest/made-up.ts';

const options = { color: false, width: 100 };
const prices = [quotes('S0', [10, 10, 11, 12, 13, 14, 15, 16, 17, 18])];

test('a backtest is told in a dozen lines: rules, events, result, costs', () => {
  const costs = { exchangeFees: false, commission: { rate: 0.001 } };
  const result = backtest({ costs, exit: { sessions: 2, at: 'close' } }, prices, [
    event(2, 'S0'),
    event(9, 'S0', 'during'),
    event(3, 'S9'),
  ]);
  expect(backtestText(result, options)).toBe(`Event study: backtest
long · first legal open to the close 2 sessions later · 100 shares a trade · not hedged
3 observations decided: 1 traded, 2 skipped, 0 blocked
  1: the entry would fall outside the period the prices cover
  1: the security has no prices

USD 1,000,000.00 became 1,000,197.60: +0.02 % · worst drawdown 0.00 %
1 trade finished, 100 % of them won, mean net return +17.96 %
  result at quoted prices   USD 200.00
  slippage, ticks included    USD 0.00
  commission                 USD −2.40
  borrow                      USD 0.00
  net result                USD 197.60
1 warning about the inputs in data_quality`);
});

test('nothing traded is told plainly with why, and no result of nothing', () => {
  const text = backtestText(empty(), options);
  expect(text).toContain('2: the trade would have been smaller than one lot');
  expect(text).toContain('Nothing was traded: there is no result to tell.');
  expect(text).not.toMatch(/became|no trade was finished|net result/);
});

test('trades that are not finished are told, and kept out of the rate of those won', () => {
  const text = backtestText(backtest({}, prices, [event(7, 'S0')]), options);
  expect(text).toContain('no trade was finished; 1 trade not finished, marked at the last close');
});

test('what luck has to do with it is told below, where it was asked about', () => {
  const text = backtestText(told(), options);
  expect(text).toMatch(/^Mean net return \S+ % a trade; resampling whole event dates/m);
  expect(text).toMatch(/^6 variants tried[,;] /m);
  expect(backtestText(untried(), options)).not.toContain('variants');
});
