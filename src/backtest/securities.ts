import type { Finding } from '../errors/finding.ts';
import type { Security } from '../prices/security.ts';
import type { Prepared } from '../study/prepare.ts';
import { marketOf } from './markets/registry.ts';
import type { ResolvedStrategy } from './strategy.ts';

/** The securities of the events that can be traded, each once. */
export function tradedSecurities({
  observations,
  securities,
}: Pick<Prepared, 'observations' | 'securities'>): Security[] {
  const symbols = new Set(
    observations.filter(({ reason }) => reason === undefined).map(({ symbol }) => symbol),
  );
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
