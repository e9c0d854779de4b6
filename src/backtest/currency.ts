import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import type { PanelPrices } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { ResolvedStrategy } from './strategy.ts';

type Asked = Pick<ResolvedStrategy, 'currency' | 'rates'>;

/** The base currency: the one named, or the only one that is traded; nothing where that is not clear. */
export function baseCurrency(traded: readonly Security[], { currency }: Asked): string | undefined {
  const currencies = [...new Set(traded.map((security) => security.currency))];
  return currency ?? (currencies.length === 1 ? currencies[0] : undefined);
}

/** Currencies of securities, or of what they are hedged with, that cannot be added to the others. */
export function currencyFaults(
  traded: readonly Security[],
  hedges: readonly Security[],
  asked: Asked,
  prices: PanelPrices,
): Finding[] {
  const base = baseCurrency(traded, asked);
  if (base === undefined) {
    const currencies = [...new Set(traded.map(({ currency }) => currency))].toSorted().join(', ');
    const message = must({
      what: 'currency',
      legal: `be named, since securities trade in ${currencies}`,
      given: undefined,
      remedy: 'write currency: USD, and rates for the others',
    });
    return [{ severity: 'error', code: 'no-currency', column: 'currency', message }];
  }
  const faults: Finding[] = [];
  const without = new Map(
    [...hedges, ...traded]
      .filter(({ currency }) => currency !== base)
      .map((one) => [one.currency, one.symbol]),
  );
  for (const [currency, symbol] of without) {
    if (asked.rates[currency] !== undefined) continue;
    const remedy = `write rates: { ${currency}: { series: ${base}${currency}, invert: true } } with that series among the prices, or a number`;
    const legal = `give ${base} for one ${currency}, since ${symbol} trades in it`;
    const message = must({ what: 'rates', legal, given: undefined, remedy });
    faults.push({ severity: 'error', code: 'no-rate', column: 'rates', symbol, message });
  }
  if (asked.rates[base] !== undefined) {
    const legal = `be left out, since ${base} is the base currency`;
    const message = must({ what: `rates ${base}`, legal, given: asked.rates[base] });
    faults.push({ severity: 'error', code: 'bad-rate', column: `rates/${base}`, message });
  }
  for (const [currency, rate] of Object.entries(asked.rates)) {
    if (typeof rate === 'number' || prices.has(rate.series)) continue;
    const remedy = `${didYouMean(rate.series, [...prices.keys()])}; or add its prices to \`prices\``;
    const message = must({
      what: `rates ${currency} series`,
      legal: 'be a symbol with prices',
      given: rate.series,
      remedy,
    });
    faults.push({ severity: 'error', code: 'unknown-symbol', column: `rates/${currency}`, message });
  }
  return faults;
}
