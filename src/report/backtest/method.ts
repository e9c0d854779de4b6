import { overlaps } from '../../backtest/overlap/registry.ts';
import type { BacktestResult } from '../../backtest/result.ts';
import type { Decider } from '../../backtest/strategies/decider.ts';
import { strategies } from '../../backtest/strategies/registry.ts';
import { plain } from '../plain.ts';
import { chargesSaid } from './charges.ts';
import { entriesSaid } from './entries.ts';
import { exitsSaid } from './exits.ts';
import { exposureSaid } from './exposure.ts';
import { fillsSaid } from './fills.ts';
import { hedgeSaid } from './hedge.ts';
import { ownRulesSaid } from './own-rules.ts';
import { rulesSaid } from './rules.ts';
import { tradedIn } from './traded.ts';

/** Title and method of a backtest, line by line. */
export function backtestMethod(result: BacktestResult): string[] {
  return [`${result.title}: backtest`, ...methodItems(result)];
}

/** How a backtest was done, its rules in words. */
export function methodItems(result: BacktestResult): string[] {
  const { strategy, securities, currency } = result;
  const { side, hedge, costs, overlap } = strategy;
  const traded = tradedIn(result);
  const own = ownRulesSaid(strategy, traded);
  const decider: Decider | undefined = Object.hasOwn(strategies, side)
    ? strategies[side as keyof typeof strategies]
    : undefined;
  return [
    `Rules: ${rulesSaid(result)}.`,
    decider === undefined
      ? `Side: ${plain(side)}, a function that is given what was known at the entry and no more.`
      : `Side: ${decider.meaning} (${decider.reference}).`,
    entriesSaid(strategy),
    exitsSaid(strategy),
    exposureSaid(strategy, currency),
    fillsSaid(strategy),
    ...(own === undefined ? [] : [own]),
    `${costs.exchangeFees ? 'Duties, levies and fees of each exchange as they were on the day' : 'Without the fees of the exchanges'}. ${chargesSaid(strategy, traded)}.`,
    hedgeSaid(hedge),
    `An event while a trade of its security is open: ${overlaps[overlap].meaning}. Orders of one moment are filled in the order their news came, then in that of the events. Returns of trades are net of everything paid, over the value at the entry.`,
    `Securities: ${securities.map(({ symbol, name }) => plain(name === symbol ? symbol : `${name} (${symbol})`)).join(', ')}.`,
  ];
}
