import { parseDay } from '../../time/day.ts';
import type { Market } from './market.ts';

/** Upper end of each price band and the tick within it. */
type Band = readonly [below: number, tick: number];

const bands: readonly Band[] = [
  [0.25, 0.001],
  [0.5, 0.005],
  [10, 0.01],
  [20, 0.02],
  [100, 0.05],
  [200, 0.1],
  [500, 0.2],
  [1000, 0.5],
  [2000, 1],
  [5000, 2],
  [Number.POSITIVE_INFINITY, 5],
];
/** HKEX, Reduction of Minimum Spreads, phase 1. */
const narrower: readonly Band[] = [...bands.slice(0, 3), [20, 0.01], [50, 0.02], ...bands.slice(4)];
const narrowerSince = parseDay('2025-08-04')!;

/** The Stock Exchange of Hong Kong. */
export const xhkg: Market = {
  fees: [
    {
      name: 'stamp_duty',
      sides: 'both',
      rounding: 'unit-up',
      rates: [
        { from: '2015-01-01', rate: 0.001 },
        { from: '2021-08-01', rate: 0.0013 },
        { from: '2023-11-17', rate: 0.001 },
      ],
    },
    { name: 'sfc_levy', sides: 'both', rounding: 'cent', rates: [{ from: '2014-11-01', rate: 0.000027 }] },
    {
      name: 'afrc_levy',
      sides: 'both',
      rounding: 'cent',
      rates: [
        { from: '2015-01-01', rate: 0 },
        { from: '2022-01-01', rate: 0.0000015 },
      ],
    },
    {
      name: 'trading_fee',
      sides: 'both',
      rounding: 'cent',
      rates: [
        { from: '2015-01-01', rate: 0.00005, perOrder: 0.5 }, // with the trading tariff
        { from: '2023-01-01', rate: 0.0000565 },
      ],
    },
    {
      name: 'settlement_fee',
      sides: 'both',
      rounding: 'cent',
      rates: [
        { from: '2015-01-01', rate: 0.00002, minimum: 2, maximum: 100 },
        { from: '2025-06-30', rate: 0.000042 },
      ],
    },
  ],
  lot: () => undefined,
  tick: (price, day) => (day < narrowerSince ? bands : narrower).find(([below]) => price < below)![1],
  priceLimit: () => undefined,
  sellsSameDay: true,
  allowsShort: true, // designated securities only; which ones is for the user to say
  sessionsPerYear: 246,
  reference: 'HKEX, Transaction Fees; Inland Revenue Department, Stamp Duty; HKEX, Trading Mechanism',
};
