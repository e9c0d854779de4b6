import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import * as z from '../../study/zod.ts';
import { slippages } from '../slippage/registry.ts';
import { member } from './member.ts';

const fraction = z.number().min(0).lt(1);

/** What the broker and the exchange take. */
export const costs = z.strictObject({
  exchangeFees: z
    .boolean()
    .default(true)
    .describe('Duties, levies and fees of the exchange, as they were on the day'),
  commission: z
    .strictObject({
      rate: fraction.default(0).describe('Fraction of the value traded'),
      perShare: z.number().min(0).default(0).describe('A share, in the currency of the security'),
      minimum: z.number().min(0).default(0).describe('Of an order, in the currency of the security'),
    })
    .prefault({})
    .describe('What the broker takes'),
  times: z
    .number()
    .min(0)
    .default(1)
    .describe(
      'Fees, commission, slippage and borrowing times this: 0 for none, 2 for twice as much; prices are still rounded to ticks unless `ticks: none`',
    ),
});

/** How much worse than the quoted price an order is filled. */
export const slippage = z.strictObject({
  model: member(slippages).default('fixed').describe('How it is reckoned'),
  rate: z
    .number()
    .min(0)
    .default(0)
    .describe('fixed: fraction of the price; spread: the whole quoted spread; square-root: its coefficient'),
  window: z
    .int()
    .min(2)
    .default(20)
    .describe('Sessions before the fill that volatility and volume are taken from'),
  sides: z.enum(['both', 'entry', 'exit']).default('both').describe('Fills it applies to'),
});

/** A rate that is a fraction of the price, and as much as the price or more; of square-root it is a coefficient. */
export function slippageFaults({ model, rate }: z.output<typeof slippage>): Finding[] {
  if (rate < 1 || model === 'square-root') return [];
  const message = must({
    what: 'slippage rate',
    legal: 'be less than 1',
    given: rate,
    remedy: 'it is a fraction of the price: 10 basis points are 0.001',
  });
  return [{ severity: 'error', code: 'bad-value', column: 'slippage/rate', message }];
}
