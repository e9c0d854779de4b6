import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import * as z from '../../study/zod.ts';
import { parseDay } from '../../time/day.ts';

const isoDate = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'be an ISO date, such as 2020-07-16');

/** What is known of a security as something traded, beyond what its exchange says. */
export const tradedSecurity = z.strictObject({
  lot: z.number().gt(0).optional().describe('Board lot in shares, where the issuer sets it'),
  listed: isoDate
    .optional()
    .describe('First session; the first five have no price limit on STAR and ChiNext'),
  limit: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe('Price limit where it is not that of its board, a fraction'),
  shortable: z
    .boolean()
    .optional()
    .describe('Whether it may be sold short, whatever its exchange and shortSales say'),
  borrow: z.number().min(0).optional().describe('Cost of borrowing it, a fraction a year'),
  exempt: z.array(z.string()).default([]).describe('Names of fees it is exempt from: [stamp_duty] for funds'),
});

interface ShortSales {
  readonly shortSales: string;
  readonly securities: Readonly<Record<string, Pick<z.output<typeof tradedSecurity>, 'shortable'>>>;
}

/** Securities that may be sold short, where nothing is. */
export function shortableFaults({ shortSales, securities }: ShortSales): Finding[] {
  if (shortSales !== 'none') return [];
  return Object.entries(securities).flatMap(([symbol, { shortable }]): Finding[] => {
    if (shortable !== true) return [];
    const message = must({
      what: `securities ${symbol} shortable`,
      legal: 'be false or left out where shortSales is none',
      given: shortable,
      remedy: 'write shortSales: exchange, and shortable: false where it may not be',
    });
    const column = `securities/${symbol}/shortable`;
    return [{ severity: 'error', code: 'bad-value', column, message }];
  });
}

/** What becomes of an order that cannot be filled. */
export const blocked = z.strictObject({
  action: z
    .enum(['cancel', 'carry'])
    .default('cancel')
    .describe('Entries; an exit is carried until it can be filled'),
  sessions: z.int().min(1).default(5).describe('Sessions an entry is carried at most'),
});

/** A currency by its ISO 4217 code. */
export const currencyCode = z
  .string()
  .refine((code) => /^[A-Z]{3}$/.test(code), 'be three capital letters, such as HKD');

/** One unit of a currency in the base currency: a number, or a price series. */
export const rate = z.union([
  z.number().gt(0),
  z.strictObject({
    series: z
      .string()
      .describe(
        'Symbol of a price series among the prices of the study; a row is known from the close of its day on the exchange of the series: that of securities, else New York',
      ),
    invert: z
      .boolean()
      .default(false)
      .describe('Whether it quotes the currency per unit of the base instead'),
  }),
]);
