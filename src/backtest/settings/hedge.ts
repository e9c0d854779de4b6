import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { range } from '../../study/settings/range.ts';
import * as z from '../../study/zod.ts';

/** A second leg that takes the market out of a trade. */
export const hedge = z.strictObject({
  symbol: z
    .string()
    .optional()
    .describe('Instrument sold against a purchase; the benchmark of each security where absent'),
  beta: z
    .union([z.literal('ols'), z.number().gt(0)])
    .default('ols')
    .describe(
      'Value of the hedge over that of the trade: estimated before day 0, or given; 1 is dollar-neutral',
    ),
  window: range.default([-60, -1]).describe('Sessions relative to day 0 the estimate is made on'),
  minimumObservations: z.int().min(3).default(30).describe('Fewest returns an estimate is made on'),
  rebalance: z.enum(['none', 'daily']).default('none').describe('Whether it follows the value of the trade'),
});

/** A window on which beta can never be estimated: it has fewer sessions than returns are asked for. */
export function windowFaults(given: z.output<typeof hedge> | undefined): Finding[] {
  if (given?.beta !== 'ols') return [];
  const { window, minimumObservations } = given;
  const sessions = window[1] - window[0] + 1;
  if (sessions < 1 || sessions >= minimumObservations) return [];
  const message = must({
    what: 'hedge window',
    legal: `have at least ${minimumObservations} sessions, as minimumObservations asks`,
    given: sessions,
    remedy: 'begin it sooner, or ask for fewer',
  });
  return [{ severity: 'error', code: 'bad-hedge', column: 'hedge/window', message }];
}
