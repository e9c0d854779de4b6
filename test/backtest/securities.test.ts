import { expect, test } from 'vitest';
import type { Strategy } from '../../src/backtest/strategy.ts';
import type { Finding } from '../../src/errors/finding.ts';
import { backtest, event, quotes } from './made-up.ts';

const run = (own: object) =>
  backtest(
    { shares: 'lots', ...own },
    [quotes('0981.HK', Array(20).fill(50))],
    [event(5, '0981.HK'), event(9, '0981.HK')],
  ).findings.filter(({ code }) => code === 'lot-unknown');

test('a board lot that nobody says is warned of once a security', () => {
  expect(run({})).toMatchObject([{ severity: 'warning', symbol: '0981.HK' }]);
});

test('the warning says where to write the lot the exchange states, and makes up no number of shares', () => {
  const [{ message }] = run({}) as [Finding];
  expect(message).toMatch(
    /; write the lot that XHKG states for it as lot of securities 0981.HK in the strategy$/,
  );
  expect(message.replaceAll('0981.HK', '')).not.toMatch(/\d/);
});

test('one that is said, or that does not matter, is not', () => {
  expect(run({ securities: { '0981.HK': { lot: 500 } } })).toEqual([]);
  expect(run({ shares: 'whole' })).toEqual([]);
});

test('a key that has no prices, and a fee its exchange does not charge, are told with the nearest', () => {
  expect(() => run({ securities: { '0981.HKK': {} } })).toThrow(
    'a key of securities must be a symbol with prices, got "0981.HKK"; did you mean "0981.HK"?',
  );
  expect(() => run({ securities: { '0981.HK': { exempt: ['sfc_levy', 'stampduty'] } } })).toThrow(
    'securities 0981.HK exempt[1] must be a fee of XHKG, got "stampduty"; did you mean "stamp_duty"? legal: stamp_duty, sfc_levy',
  );
  expect(run({ securities: { '0981.HK': { exempt: ['stamp_duty'], lot: 500 } } })).toEqual([]);
});

test('what is said of a security that is hedged with and not traded is warned of, since it changes nothing', () => {
  const prices = [quotes('S0', Array(20).fill(50)), quotes('MKT', Array(20).fill(100))];
  const warned = (securities: NonNullable<Strategy['securities']>, events = [event(5, 'S0')]) =>
    backtest({ hedge: { symbol: 'MKT', beta: 1 }, securities }, prices, events).findings.filter(
      ({ code }) => code === 'hedge-alone',
    );
  expect(warned({ MKT: { shortable: false, borrow: 0.1 } })).toMatchObject([
    {
      severity: 'warning',
      symbol: 'MKT',
      message:
        'MKT is traded as a hedge alone, which stands for an index future: shortable, borrow of securities MKT change nothing',
    },
  ]);
  expect(warned({ MKT: {}, S0: { borrow: 0.1 } })).toEqual([]);
});
