import { type Charged, type FeeLine, rateOn } from './fees.ts';

/** A rate that was charged though no source at hand states it. */
export interface UnverifiedRate {
  readonly name: string;
  /** First trade date, ISO. */
  readonly from: string;
  /** Fraction of the value traded. */
  readonly rate: number;
}

/**
 * The charges on an order whose rates no source at hand states.
 *
 * @example
 * unverifiedRates({ isSale: true, day: parseDay('2026-04-24')!, exempt: [] }, markets.XNAS.fees);
 * // [{ name: 'sec_fee', from: '2026-04-04', rate: 0.0000206 }]
 */
export function unverifiedRates(
  { day, isSale, exempt }: Omit<Charged, 'value'>,
  lines: readonly FeeLine[],
): UnverifiedRate[] {
  return lines.flatMap(({ name, sides, rates }) => {
    if ((sides === 'sell' && !isSale) || exempt.includes(name)) return [];
    const dated = rateOn(rates, day);
    return dated?.isUnverified ? [{ name, from: dated.from, rate: dated.rate }] : [];
  });
}
