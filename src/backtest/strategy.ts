import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { type Checked, checkInput } from '../study/check-input.ts';
import { byName } from '../study/settings/by-name.ts';
import * as z from '../study/zod.ts';
import { inOrderWritten } from './order-written.ts';
import { overlaps } from './overlap/registry.ts';
import { costs, slippage, slippageFaults } from './settings/costs.ts';
import { hedge, windowFaults } from './settings/hedge.ts';
import { luck } from './settings/luck.ts';
import { member } from './settings/member.ts';
import { entry, exit, timeStop } from './settings/timing.ts';
import { blocked, currencyCode, rate, shortableFaults, tradedSecurity } from './settings/trading.ts';
import { variantFaults, variants } from './settings/variants.ts';
import { fractionFaults } from './sizing/beyond-equity.ts';
import { sizings } from './sizing/registry.ts';
import type { Decider } from './strategies/decider.ts';
import { strategies } from './strategies/registry.ts';

const fraction = z.number().gt(0).lt(1);
const ofExchange = z.enum(['exchange', 'none']).default('exchange');

/** The keys of a strategy, each with its meaning, its bounds and its default. */
export const strategySchema = z.strictObject({
  capital: z
    .number()
    .gt(0)
    .max(1e15)
    .default(1_000_000)
    .describe('Money to begin with, in the base currency'),
  currency: currencyCode
    .optional()
    .describe('Base currency; may be left out where all securities trade in one'),
  rates: z
    .record(currencyCode, rate)
    .default({})
    .describe('Base currency for one unit of every other currency'),
  side: member(strategies).default('long').describe('Strategy that decides which side is taken'),
  entry: entry.optional().describe('When a trade is entered; as the strategy has it where absent'),
  exit: exit.optional().describe('When it is left; as the strategy has it where absent'),
  unknownTime: z
    .enum(['next-session', 'before-open', 'during', 'after-close'])
    .default('next-session')
    .describe('When a date without a time is taken to have been public: by the next open, or as is asserted'),
  sizing: z
    .strictObject({
      by: member(sizings).default('notional').describe('How large a trade is made'),
      value: z
        .number()
        .gt(0)
        .describe(
          'Money, share of equity, shares, volatility or risk, as `by` says; 10 % is 0.1, and a share of equity is at most `leverage`',
        ),
      window: z.int().min(2).default(60).describe('Sessions before the fill that volatility is taken from'),
    })
    .prefault({ by: 'notional', value: 100_000 }),
  overlap: member(overlaps)
    .default('stack')
    .describe(
      'An event while a trade of its security is open; of several at one moment the first announced is entered first',
    ),
  maxConcurrent: z.int().min(1).optional().describe('Most trades open at once'),
  maxPerSecurity: z.int().min(1).optional().describe('Most trades open at once in one security'),
  leverage: z
    .number()
    .gt(0)
    .default(1)
    .describe('Most gross exposure, hedges included, over equity at an entry'),
  stop: fraction.optional().describe('Loss at which a trade is left, a fraction of the reference price'),
  target: z
    .number()
    .gt(0)
    .optional()
    .describe('Gain at which a trade is left, a fraction of the reference price'),
  trailingStop: fraction.optional().describe('Fall from the best close since the entry at which it is left'),
  timeStop: timeStop.optional().describe('Giving up a trade that does not move'),
  stopsFrom: z
    .enum(['entry', 'last-close'])
    .default('entry')
    .describe(
      'Reference price of stop and target: the fill, of several so far their mean, or the last close of a session before it',
    ),
  hedge: hedge
    .optional()
    .describe(
      'A second leg against the market, filled as an index future would be: it pays commission and slippage alone, and knows no duties, lots, ticks, price limits, cap on volume, borrowing or ban on short sales; none where absent',
    ),
  rebalance: z
    .enum(['none', 'daily'])
    .default('none')
    .describe('Whether trades sized by fraction are brought back to it at every close'),
  costs: costs.prefault({}).describe('Fees and commissions'),
  slippage: slippage.prefault({}).describe('How much worse than the quoted price orders are filled'),
  borrow: z
    .number()
    .min(0)
    .default(0)
    .describe('Cost of borrowing for a short sale, a fraction a year of its value'),
  shares: z
    .enum(['lots', 'whole', 'fractional'])
    .default('lots')
    .describe('Board lots of the exchange, whole shares, or any fraction of one'),
  ticks: ofExchange.describe('Whether prices are rounded, against the trader, to what can be quoted'),
  priceLimits: ofExchange.describe('Whether nothing is bought at the upper limit or sold at the lower'),
  settlement: ofExchange.describe(
    'Whether shares bought today may be sold today only where the exchange lets them',
  ),
  shortSales: z
    .enum(['exchange', 'allowed', 'none'])
    .default('exchange')
    .describe('Whether short sales are what the exchange allows, all, or none'),
  volumeCap: fraction.optional().describe('Largest share of a session’s volume an order is filled with'),
  blocked: blocked.prefault({}).describe('What becomes of an order that cannot be filled'),
  securities: byName(tradedSecurity).prefault({}).describe('What is known of a security, by symbol'),
  luck: luck
    .optional()
    .describe(
      'Whether it is luck, or none; the command asks unless told none, the library where it is given',
    ),
  variants: variants.optional().describe('Values that were tried beside those above, by key'),
});

/** A strategy in full. */
export type Settings = z.output<typeof strategySchema>;

/** A strategy as it may be written; in code its side may be a strategy of one's own. */
export type Strategy = Omit<z.input<typeof strategySchema>, 'side'> & {
  readonly side?: z.input<typeof strategySchema>['side'] | Decider;
};

/** A strategy whose entry and exit are settled, and who decides. */
export interface ResolvedStrategy extends Omit<Settings, 'entry' | 'exit' | 'side'> {
  readonly side: string;
  readonly decider: Decider;
  readonly entry: z.output<typeof entry>;
  readonly exit: z.output<typeof exit>;
}

/** Checks a strategy, fills in the defaults, and names everything that is wrong with it. */
export function checkStrategy(input: unknown): Checked<ResolvedStrategy> {
  const { own, written } = ownDecider(input);
  const resolve = (value: Settings): ResolvedStrategy => {
    const decider: Decider = own ?? strategies[value.side];
    return {
      ...value,
      side: own?.name ?? value.side,
      decider,
      entry: value.entry ?? entry.parse(decider.entry ?? {}),
      exit: value.exit ?? exit.parse(decider.exit ?? {}),
    };
  };
  const { value, faults } = checkInput(strategySchema, written, 'strategy', [
    { keys: ['side', 'entry', 'exit'], faults: (sound) => exitFaults(resolve(sound)) },
    { keys: ['rebalance', 'sizing'], faults: rebalanceFaults },
    { keys: ['sizing', 'leverage'], faults: fractionFaults },
    { keys: ['shortSales', 'securities'], faults: shortableFaults },
    { keys: ['slippage'], faults: (sound) => slippageFaults(sound.slippage) },
    { keys: ['hedge'], faults: (sound) => windowFaults(sound.hedge) },
    { keys: ['luck', 'variants'], faults: (sound) => variantFaults(sound.variants, sound.luck) },
  ]);
  return value === undefined
    ? { faults: inOrderWritten(faults, input) }
    : { value: resolve(value), faults: [] };
}

/** A strategy of the user's own, and what can be written: that it brings its own entry and exit, too. */
function ownDecider(input: unknown): { readonly own: Decider | undefined; readonly written: unknown } {
  if (typeof input !== 'object' || input === null || !('side' in input))
    return { own: undefined, written: input };
  const { side, ...written }: { side: unknown; entry?: unknown; exit?: unknown } = input;
  if (!isDecider(side)) return { own: undefined, written: input };
  const { entry = side.entry, exit = side.exit } = written;
  return { own: side, written: { ...written, entry, exit } };
}

function isDecider(side: unknown): side is Decider {
  return typeof side === 'object' && side !== null && 'decide' in side && typeof side.decide === 'function';
}

/** An exit that does not come after its entry. */
function exitFaults({ entry: from, exit: to }: Pick<ResolvedStrategy, 'entry' | 'exit'>): Finding[] {
  if (to.sessions > 0 || (from.at === 'open' && to.at === 'close')) return [];
  const given = `entry at the ${from.at}, exit 0 sessions later at the ${to.at}`;
  const message = must({
    what: 'exit',
    legal: 'come after the entry',
    given,
    remedy: 'hold one session or more',
  });
  return [{ severity: 'error', code: 'bad-value', column: 'exit', message }];
}

function rebalanceFaults({ rebalance, sizing }: Settings): Finding[] {
  if (rebalance === 'none' || sizing.by === 'fraction') return [];
  const message = must({
    what: 'rebalance',
    legal: 'be none where trades are not sized by fraction',
    given: rebalance,
    remedy: 'write sizing: { by: fraction, value: 0.2 }',
  });
  return [{ severity: 'error', code: 'bad-value', column: 'rebalance', message }];
}
