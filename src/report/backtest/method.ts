import type { BacktestResult } from '../../backtest/result.ts';
import type { Decider } from '../../backtest/strategies/decider.ts';
import { strategies } from '../../backtest/strategies/registry.ts';
import { counted, decimal, percent } from '../numbers.ts';
import { plain } from '../plain.ts';
import { rulesSaid } from './rules.ts';

/** Title and method of a backtest, line by line. */
export function backtestMethod(result: BacktestResult): string[] {
  return [`${result.title}: backtest`, ...methodItems(result)];
}

/** How a backtest was done, its rules in words. */
export function methodItems(result: BacktestResult): string[] {
  const { strategy, securities } = result;
  const { side, entry, exit, hedge, costs, slippage, overlap, shares, stop, target, trailingStop } = strategy;
  const decider: Decider | undefined = Object.hasOwn(strategies, side)
    ? strategies[side as keyof typeof strategies]
    : undefined;
  const levels = [
    ['stop', stop],
    ['target', target],
    ['trailing stop', trailingStop],
  ].flatMap(([name, level]) => (typeof level === 'number' ? [`${name} at ${percent(level)}`] : []));
  return [
    `Rules: ${rulesSaid(result)}.`,
    decider === undefined
      ? `Side: ${plain(side)}, a function that is given what was known at the entry and no more.`
      : `Side: ${decider.meaning} (${decider.reference}).`,
    'No entry comes before the first price that could be had after the announcement: the open of day 0 for news before it, the close of day 0 for news during the session, the next open for a date without a time unless a time is asserted.',
    `A trade is left at the ${exit.at} of the session ${counted(exit.sessions, 'session')} after its entry at the ${entry.at}${levels.length === 0 ? '' : `; ${levels.join(', ')}, filled at the open where it is jumped over`}.`,
    costs.exchangeFees
      ? 'Duties, levies and fees of each exchange as they were on the day; price limits, lots, ticks, short-sale bans and the rule against selling on the day of purchase as the strategy keeps them.'
      : 'Without the fees of the exchanges.',
    `Slippage: ${slippage.model} ${decimal(slippage.rate, 4)}; commission ${decimal(costs.commission.rate, 4)} of value; costs times ${decimal(costs.times, 2)}.`,
    hedge === undefined
      ? 'Not hedged.'
      : `Hedged against ${plain(hedge.symbol ?? 'the benchmark of each security')} ${typeof hedge.beta === 'number' ? `with beta ${hedge.beta}, as the strategy gives it` : 'with beta by least squares, estimated before day 0 and before the entry'}.`,
    `An event while a trade of its security is open: ${overlap}; orders of one moment are filled in the order their news came, then in that of the events. Shares: ${shares}. Returns of trades are net of everything paid, over the value at the entry.`,
    `Securities: ${securities.map(({ symbol, name }) => plain(name === symbol ? symbol : `${name} (${symbol})`)).join(', ')}.`,
  ];
}
