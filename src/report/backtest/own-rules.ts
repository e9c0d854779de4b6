import type { BacktestResult } from '../../backtest/result.ts';
import { plain } from '../plain.ts';
import { exactly } from './exactly.ts';
import { sharesSaid } from './shares.ts';
import { metricWithin } from './words.ts';

type Securities = BacktestResult['strategy']['securities'];

/** What a strategy says of securities in place of their exchange, in a sentence; nothing where it says nothing. */
export function ownRulesSaid(securities: Securities): string | undefined {
  const said = Object.entries(securities).flatMap(([symbol, own]) => {
    const rules = rulesOf(own);
    return rules.length === 0 ? [] : [`${plain(symbol)} ${rules.join(', ')}`];
  });
  return said.length === 0 ? undefined : `As the strategy has it: ${said.join('; ')}.`;
}

function rulesOf({ lot, listed, limit, shortable, exempt }: Securities[string]): string[] {
  return [
    ...(lot === undefined ? [] : [`in lots of ${sharesSaid(lot)}`]),
    ...(listed === undefined ? [] : [`first traded on ${listed}`]),
    ...(limit === undefined ? [] : [`with price limits of ${exactly(limit)}`]),
    ...(shortable === undefined ? [] : [`${shortable ? 'may' : 'may not'} be sold short`]),
    ...(exempt.length === 0 ? [] : [`exempt from ${exempt.map(metricWithin).join(' and ')}`]),
  ];
}
