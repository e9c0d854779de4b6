import type { BacktestResult } from '../../backtest/result.ts';
import { counted } from '../numbers.ts';
import { exactly } from './exactly.ts';
import { enumerated } from './words.ts';

type Strategy = BacktestResult['strategy'];
type MarketRules = Pick<Strategy, 'priceLimits' | 'settlement' | 'shares' | 'shortSales' | 'ticks'>;

/** What an order is filled by: the rules of the exchange, and what becomes of it where it cannot be. */
export function fillsSaid(strategy: Pick<Strategy, 'blocked' | 'volumeCap' | keyof MarketRules>): string {
  const { volumeCap, blocked } = strategy;
  const cap =
    volumeCap === undefined
      ? ''
      : ` An order is filled with at most ${exactly(volumeCap)} of the volume of its session; the rest is an order that cannot be filled.`;
  return `${rulesOfMarketSaid(strategy)}.${cap} An entry that cannot be filled is ${entrySaid(blocked)}; an exit is tried again until it can be.`;
}

function entrySaid({ action, sessions }: Strategy['blocked']): string {
  if (action === 'cancel') return 'given up';
  const tries = sessions === 1 ? 'one session' : `up to ${counted(sessions, 'session')}`;
  return `tried again for ${tries}, though a short sale that is not allowed is given up at once`;
}

const short = {
  exchange: 'short sales where the exchange allows them',
  allowed: 'short sales of everything',
  none: 'no short sales',
} as const;

const size = {
  lots: 'board lots, single shares where the lot is not known',
  whole: 'whole shares',
  fractional: 'any fraction of a share',
} as const;

function rulesOfMarketSaid({ ticks, priceLimits, settlement, shortSales, shares }: MarketRules): string {
  const rules = [
    ['ticks', ticks],
    ['price limits', priceLimits],
    ['the rule against selling on the day of purchase', settlement],
  ] as const;
  const named = (wanted: 'exchange' | 'none') =>
    rules.filter(([, kept]) => kept === wanted).map(([name]) => name);
  const parts = [
    ...(named('exchange').length === 0 ? [] : [`${enumerated(named('exchange'))} as the exchange has them`]),
    ...(named('none').length === 0 ? [] : [`without ${enumerated(named('none'), 'or')}`]),
    short[shortSales],
    size[shares],
  ];
  return `Orders: ${parts.join('; ')}`;
}
