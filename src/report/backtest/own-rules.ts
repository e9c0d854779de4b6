import { marketOf } from '../../backtest/markets/registry.ts';
import type { BacktestResult } from '../../backtest/result.ts';
import type { Security } from '../../prices/security.ts';
import { parseDay } from '../../time/day.ts';
import { plain } from '../plain.ts';
import { exactly } from './exactly.ts';
import { sharesSaid } from './shares.ts';
import { metricWithin } from './words.ts';

type Strategy = Pick<
  BacktestResult['strategy'],
  'costs' | 'priceLimits' | 'securities' | 'shares' | 'shortSales'
>;
type OwnRules = Strategy['securities'][string];

/**
 * What a strategy says of securities in place of their exchange, in a sentence; nothing where it says nothing that is
 * kept.
 *
 * @param traded the securities orders were for: of others, as those hedged with, nothing is kept
 */
export function ownRulesSaid(strategy: Strategy, traded: readonly Security[]): string | undefined {
  const exchanges = new Map(traded.map(({ symbol, exchange }) => [symbol, exchange]));
  const said = Object.entries(strategy.securities).flatMap(([symbol, own]) => {
    const exchange = exchanges.get(symbol);
    const rules = exchange === undefined ? [] : rulesOf(kept(own, symbol, exchange, strategy));
    return rules.length === 0 ? [] : [`${plain(symbol)} ${rules.join(', ')}`];
  });
  return said.length === 0 ? undefined : `As the strategy has it: ${said.join('; ')}.`;
}

/** Of what is said of a security, what decides anything under a strategy. */
function kept(
  { lot, listed, limit, shortable, exempt }: OwnRules,
  symbol: string,
  exchange: string,
  { costs, priceLimits, shares, shortSales }: Strategy,
): Omit<OwnRules, 'borrow'> {
  const market = marketOf(exchange);
  const since = parseDay(listed ?? '');
  const free = since === undefined ? 0 : (market.priceLimit(symbol, since, since)?.freeSessions ?? 0);
  const isLimited = priceLimits === 'exchange';
  const usual = shortSales === 'exchange' ? market.allowsShort : shortSales === 'allowed';
  return {
    lot: shares === 'lots' ? lot : undefined,
    listed: isLimited && free > 0 ? listed : undefined,
    limit: isLimited ? limit : undefined,
    shortable: shortSales === 'none' || shortable === usual ? undefined : shortable,
    exempt: costs.exchangeFees ? exempt : [],
  };
}

function rulesOf({ lot, listed, limit, shortable, exempt }: Omit<OwnRules, 'borrow'>): string[] {
  return [
    ...(lot === undefined ? [] : [`in lots of ${sharesSaid(lot)}`]),
    ...(listed === undefined ? [] : [`first traded on ${listed}`]),
    ...(limit === undefined ? [] : [`with price limits of ${exactly(limit)}`]),
    ...(shortable === undefined ? [] : [`${shortable ? 'may' : 'may not'} be sold short`]),
    ...(exempt.length === 0 ? [] : [`exempt from ${exempt.map(metricWithin).join(' and ')}`]),
  ];
}
