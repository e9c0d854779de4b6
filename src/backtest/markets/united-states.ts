import type { FeeLine } from '../costs/fees.ts';

/**
 * Charges on United States equities: the fee of Section 31, on sales, from the notices of SEC and FINRA. They state every
 * rate but those marked; that of 2009-04-10, 2012-04-01 and 2013-05-25 as the one in force later, not its first day.
 */
export const unitedStatesFees: readonly FeeLine[] = [
  {
    name: 'sec_fee',
    sides: 'sell',
    rounding: 'cent',
    rates: [
      { from: '2008-04-01', rate: 5.6e-6 },
      { from: '2009-04-10', rate: 25.7e-6 },
      { from: '2010-01-15', rate: 12.7e-6 },
      { from: '2010-04-01', rate: 16.9e-6 },
      { from: '2011-01-21', rate: 19.2e-6 },
      { from: '2012-02-21', rate: 18e-6 },
      { from: '2012-04-01', rate: 22.4e-6 },
      { from: '2013-05-25', rate: 17.4e-6 },
      { from: '2014-03-18', rate: 22.1e-6 },
      { from: '2015-02-14', rate: 18.4e-6, isUnverified: true },
      { from: '2016-02-16', rate: 21.8e-6 },
      { from: '2017-07-04', rate: 23.1e-6 },
      { from: '2018-05-22', rate: 13e-6 },
      { from: '2019-04-16', rate: 20.7e-6 },
      { from: '2020-02-18', rate: 22.1e-6 },
      { from: '2021-02-25', rate: 5.1e-6 },
      { from: '2022-05-14', rate: 22.9e-6, isUnverified: true },
      { from: '2023-02-27', rate: 8e-6, isUnverified: true },
      { from: '2024-05-22', rate: 27.8e-6 },
      { from: '2025-05-14', rate: 0 },
      { from: '2026-04-04', rate: 20.6e-6, isUnverified: true }, // order 34-104909 sets a rate
    ],
  },
];

/**
 * One cent, and a hundredth of one below a dollar (Regulation NMS, Rule 612: 17 CFR 242.612). The half cents of the rule
 * as amended in 2024 are for stocks the exchanges name twice a year: not known here.
 *
 * @param price in dollars
 */
export function unitedStatesTick(price: number): number {
  return price < 1 ? 0.0001 : 0.01;
}
