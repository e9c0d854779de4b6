import type { Finding } from '../errors/finding.ts';
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
      const message = `the board lot of ${symbol} is not known, since issuers set it on ${exchange}: single shares are traded; write securities: { ${symbol}: { lot: 500 } } in the strategy`;
      return { severity: 'warning', code: 'lot-unknown', symbol, message };
    });
}
