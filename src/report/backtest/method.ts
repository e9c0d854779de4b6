import type { BacktestResult } from '../../backtest/result.ts';
import type { Decider } from '../../backtest/strategies/decider.ts';
import { strategies } from '../../backtest/strategies/registry.ts';
import { plain } from '../plain.ts';
import { chargesSaid } from './charges.ts';
import { exitsSaid } from './exits.ts';
import { rulesSaid } from './rules.ts';

/** Title and method of a backtest, line by line. */
export function backtestMethod(result: BacktestResult): string[] {
  return [`${result.title}: backtest`, ...methodItems(result)];
}

/** How a backtest was done, its rules in words. */
export function methodItems(result: BacktestResult): string[] {
  const { strategy, securities } = result;
  const { side, hedge, costs, overlap, shares } = strategy;
  const decider: Decider | undefined = Object.hasOwn(strategies, side)
    ? strategies[side as keyof typeof strategies]
    : undefined;
  return [
    `Rules: ${rulesSaid(result)}.`,
    decider === undefined
      ? `Side: ${plain(side)}, a function that is given what was known at the entry and no more.`
      : `Side: ${decider.meaning} (${decider.reference}).`,
    'No entry comes before the first price that could be had after the announcement: the open of day 0 for news before it, the close of day 0 for news during the session, the next open for a date without a time unless a time is asserted.',
    exitsSaid(strategy),
    `${costs.exchangeFees ? 'Duties, levies and fees of each exchange as they were on the day' : 'Without the fees of the exchanges'}; price limits, lots, ticks, short-sale bans and the rule against selling on the day of purchase as the strategy keeps them.`,
    `${chargesSaid(strategy)}.`,
    hedge === undefined
      ? 'Not hedged.'
      : `Hedged against ${plain(hedge.symbol ?? 'the benchmark of each security')} ${typeof hedge.beta === 'number' ? `with beta ${hedge.beta}, as the strategy gives it` : 'with beta by least squares, estimated before day 0 and before the entry'}, filled as an index future would be: it pays commission and slippage alone, and knows no duties, lots, ticks, price limits, borrowing or ban on short sales.`,
    `An event while a trade of its security is open: ${overlap}; orders of one moment are filled in the order their news came, then in that of the events. Shares: ${shares}. Returns of trades are net of everything paid, over the value at the entry.`,
    `Securities: ${securities.map(({ symbol, name }) => plain(name === symbol ? symbol : `${name} (${symbol})`)).join(', ')}.`,
  ];
}
