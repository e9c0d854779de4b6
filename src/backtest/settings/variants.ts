import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import * as z from '../../study/zod.ts';
import { overlaps } from '../overlap/registry.ts';
import { strategies } from '../strategies/registry.ts';
import { member } from './member.ts';
import { delay, holding, offset } from './timing.ts';

/** Most variants that are run: each is a backtest of its own. */
export const MOST_VARIANTS = 500;

const moment = z.enum(['open', 'close']);
const none = z.literal('none');
const level = z.union([none, z.number().gt(0)]);
const fraction = z.union([none, z.number().gt(0).lt(1)]);
const listed = <V extends z.ZodType>(value: V) =>
  z
    .array(value)
    .min(1)
    .refine((values) => new Set(values).size === values.length, 'be different values')
    .optional();

/** The keys of a strategy that may be varied, each with the values tried; all combinations are run. */
export const variants = z.strictObject({
  'costs.times': listed(z.number().min(0)).describe('Costs times this'),
  'entry.at': listed(moment).describe('Price of the entry'),
  'entry.delay': listed(delay).describe('Sessions to wait beyond the entry'),
  'entry.offset': listed(offset).describe('Sessions from day 0 to the entry'),
  'exit.at': listed(moment).describe('Price of the exit'),
  'exit.sessions': listed(holding).describe('Sessions from the entry to the exit'),
  overlap: listed(member(overlaps)).describe('What an event does while a trade of its security is open'),
  side: listed(member(strategies)).describe('Which side is taken'),
  'sizing.value': listed(z.number().gt(0)).describe('How large a trade is made'),
  stop: listed(fraction).describe('Loss at which a trade is left, or none'),
  target: listed(level).describe('Gain at which a trade is left, or none'),
  trailingStop: listed(fraction).describe('Fall from the best close at which it is left, or none'),
});

export type Variants = z.output<typeof variants>;
export type ParameterValue = number | string;

/** One key that is varied, and the values tried, in the order written. */
export interface VariedKey {
  readonly name: string;
  readonly values: readonly ParameterValue[];
}

/** The keys that are varied, in the order written. */
export function variedKeys(given: Variants): VariedKey[] {
  return Object.entries(given).flatMap(([name, values]) => (values === undefined ? [] : [{ name, values }]));
}

/** Variants that are none, too many, or would not be run. */
export function variantFaults(given: Variants | undefined, luck?: unknown): Finding[] {
  if (given === undefined) return [];
  const keys = variedKeys(given);
  const combinations = keys.reduce((product, { values }) => product * values.length, 1);
  const column = 'variants';
  if (keys.length === 0) {
    const remedy = 'write variants: { exit.sessions: [1, 3, 5] }';
    const message = must({ what: column, legal: 'name a key and its values', given: 'none', remedy });
    return [{ severity: 'error', code: 'bad-value', column, message }];
  }
  if (luck === 'none') {
    const legal = 'be left out where luck is none: they are run only where luck is asked';
    const message = must({ what: column, legal, given: keys.map(({ name }) => name).join(', ') });
    return [{ severity: 'error', code: 'bad-value', column, message }];
  }
  if (combinations <= MOST_VARIANTS) return [];
  const message = must({
    what: column,
    legal: `make at most ${MOST_VARIANTS} combinations`,
    given: combinations,
    remedy: 'give fewer values of fewer keys',
  });
  return [{ severity: 'error', code: 'too-many-variants', column, message }];
}
