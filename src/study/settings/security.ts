import type { Exchange } from '../../time/exchange.ts';
import * as z from '../zod.ts';
import { byName } from './by-name.ts';
import { distinct } from './distinct.ts';
import { named } from './named.ts';

/** An ISO 4217 code. */
const CURRENCY = /^[A-Z]{3}$/;

/** A symbol, or a list of peers in equal weights. */
export const benchmark = z.union([
  z.string(),
  z
    .array(z.string())
    .min(1)
    .refine((all) => new Set(all).size === all.length, 'name each peer once')
    .meta({ uniqueItems: true }),
]);

/** Further benchmarks, each once: peers are the same in any order. */
export const benchmarks = distinct(benchmark, 'benchmark', (one) => [one].flat().toSorted().join(' '));

/** What a symbol does not say itself. */
export const securityOf = (exchanges: Readonly<Record<string, Exchange>>) =>
  z.strictObject({
    name: z.string().optional().describe('Name shown in reports'),
    exchange: named(exchanges)
      .optional()
      .describe('ISO 10383 code; inferred from the suffix of the symbol where absent'),
    currency: z
      .string()
      .refine((code) => CURRENCY.test(code), 'be three capital letters, such as HKD')
      .meta({ pattern: CURRENCY.source })
      .optional()
      .describe('ISO 4217 code; the currency of the exchange where absent'),
    benchmark: benchmark
      .optional()
      .describe('Benchmark of this security: a symbol, or a list of peers in equal weights'),
    benchmarks: benchmarks.optional().describe('Further benchmarks of this security, held beside its own'),
    issuer: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The firm, where several symbols are listings of one: A and H shares, a share and its receipt',
      ),
  });

/** The securities of a study, and what they are held against. */
export const securitySettings = (exchanges: Readonly<Record<string, Exchange>>) => ({
  securities: byName(securityOf(exchanges)).prefault({}).describe('By symbol, where it cannot be inferred'),
  benchmark: benchmark
    .optional()
    .describe('Benchmark of every security that names none: a symbol, or a list of peers'),
  benchmarks: benchmarks
    .optional()
    .describe('Further benchmarks of every security that names none, held beside its own'),
});
