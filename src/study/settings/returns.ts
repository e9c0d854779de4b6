import * as z from '../zod.ts';

/** From prices to returns. */
export const returnSettings = {
  returns: z.enum(['simple', 'log']).describe('p/q - 1 or ln(p/q); there is no default'),
  gaps: z
    .enum(['one-session', 'since-last-trade', 'trade-to-trade'])
    .default('trade-to-trade')
    .describe('What the return after sessions without a price is counted from'),
  sessions: z
    .enum(['exchange', 'prices'])
    .default('exchange')
    .describe('Sessions by the calendar of the exchange, or the dates found in the price files'),
  priceColumn: z
    .enum(['adj_close', 'close'])
    .default('adj_close')
    .describe('Column the returns are taken from'),
  benchmarkClose: z
    .enum(['last-known', 'same-date'])
    .default('last-known')
    .describe(
      'Benchmark close that stands for a session: the last one known by then, or that of the same date',
    ),
};
