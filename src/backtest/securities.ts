import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import type { PanelPrices } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { Observation } from '../study/observations.ts';
import type { Securities } from '../study/securities.ts';
import { marketOf } from './markets/registry.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** The securities of some observations, each once. */
export function tradedSecurities(observations: readonly Observation[], securities: Securities): Security[] {
  const symbols = new Set(observations.map(({ symbol }) => symbol));
  return [...symbols].map((symbol) => securities.get(symbol)!);
}

/** Keys of `securities` that have no prices, and fees they are exempt from that their exchange does not charge. */
export function securityFaults(
  { securities: told }: Pick<ResolvedStrategy, 'securities'>,
  securities: Securities,
  prices: PanelPrices,
): Finding[] {
  return Object.entries(told).flatMap(([symbol, { exempt }]): Finding[] => {
    if (prices.has(symbol)) return unknownFees(securities.get(symbol)!, exempt);
    const remedy = didYouMean(symbol, [...prices.keys()]);
    const message = must({
      what: 'a key of securities',
      legal: 'be a symbol with prices',
      given: symbol,
      remedy,
    });
    return [{ severity: 'error', code: 'unknown-symbol', column: `securities/${symbol}`, message }];
  });
}

function unknownFees({ symbol, exchange }: Security, exempt: readonly string[]): Finding[] {
  const legal = marketOf(exchange).fees.map(({ name }) => name);
  return exempt.flatMap((name, i): Finding[] => {
    if (legal.includes(name)) return [];
    const message = must({
      what: `securities ${symbol} exempt[${i}]`,
      legal: `be a fee of ${exchange}`,
      given: name,
      remedy: didYouMean(name, legal),
    });
    const column = `securities/${symbol}/exempt/${i}`;
    return [{ severity: 'error', code: 'unknown-fee', column, value: name, message }];
  });
}

/** Keys said of securities that are hedged with and not traded: a hedge stands for an index future and heeds none of them. */
export function hedgeNotes(
  traded: readonly Security[],
  hedges: readonly Security[],
  { securities }: Pick<ResolvedStrategy, 'securities'>,
): Finding[] {
  const own = new Set(traded.map(({ symbol }) => symbol));
  const others = new Set(hedges.map(({ symbol }) => symbol).filter((symbol) => !own.has(symbol)));
  return [...others].flatMap((symbol): Finding[] => {
    const said = Object.entries(securities[symbol] ?? {}).filter(([, one]) => {
      return one !== undefined && !(Array.isArray(one) && one.length === 0);
    });
    if (said.length === 0) return [];
    const keys = said.map(([key]) => key).join(', ');
    const message = `${symbol} is traded as a hedge alone, which stands for an index future: ${keys} of securities ${symbol} ${said.length === 1 ? 'changes' : 'change'} nothing`;
    return [{ severity: 'warning', code: 'hedge-alone', column: `securities/${symbol}`, symbol, message }];
  });
}

/** What is assumed of securities because nobody says it: board lots that the issuer sets. */
export function securityNotes(
  traded: readonly Security[],
  { shares, securities }: Pick<ResolvedStrategy, 'securities' | 'shares'>,
): Finding[] {
  if (shares !== 'lots') return [];
  return traded
    .filter(({ symbol, exchange }) => {
      return securities[symbol]?.lot === undefined && marketOf(exchange).lot(symbol) === undefined;
    })
    .map(({ symbol, exchange }) => {
      const message = `the board lot of ${symbol} is not known, since issuers set it on ${exchange}: single shares are traded; write the lot that ${exchange} states for it as lot of securities ${symbol} in the strategy`;
      return { severity: 'warning', code: 'lot-unknown', symbol, message };
    });
}
