import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { PanelPrices } from '../prices/panel.ts';
import { equalWeighted } from '../prices/portfolio.ts';
import type { Security } from '../prices/security.ts';
import type { PriceSeries } from '../prices/series.ts';
import { type Calendars, calendarOf } from './calendars.ts';
import { comparisonsOf, type Securities } from './securities.ts';
import type { Settings } from './settings.ts';

/** Prices and securities with the portfolios of peers beside the symbols that have prices of their own. */
export interface WithPortfolios {
  readonly prices: PanelPrices;
  readonly securities: Securities;
  readonly findings: readonly Finding[];
}

/** Makes the portfolio of every group of peers that is a benchmark; a group over several exchanges has no one close. */
export function addPortfolios(
  prices: PanelPrices,
  securities: Securities,
  calendars: Calendars,
  settings: Settings,
): WithPortfolios {
  const [allPrices, all] = [new Map<string, PriceSeries>(prices), new Map<string, Security>(securities)];
  const findings: Finding[] = [];
  const comparisons = [...securities.values()].flatMap((security) => comparisonsOf(security, settings));
  const portfolios = new Map(comparisons.map(({ benchmark, peers }) => [benchmark, peers]));
  for (const [benchmark, peers] of portfolios) {
    if (benchmark === undefined || peers === undefined || all.has(benchmark)) continue;
    const members = peers.map((symbol) => securities.get(symbol)!);
    const [first] = members;
    if (members.some(({ exchange }) => exchange !== first!.exchange)) {
      findings.push(severalExchanges(members));
      continue;
    }
    allPrices.set(
      benchmark,
      equalWeighted(
        peers.map((symbol) => prices.get(symbol)!),
        settings.priceColumn,
        calendarOf(first!.symbol, securities, calendars),
      ),
    );
    all.set(benchmark, {
      ...first!,
      symbol: benchmark,
      name: `peers ${peers.join(', ')}`,
      issuer: benchmark,
      benchmark: undefined,
      furtherBenchmarks: [],
    });
  }
  return { prices: allPrices, securities: all, findings };
}

function severalExchanges(members: readonly Security[]): Finding {
  const given = members.map(({ symbol, exchange }) => `${symbol} ${exchange}`).join(', ');
  const message = must({ what: 'peers of one benchmark', legal: 'trade on one exchange', given });
  return { severity: 'error', code: 'peers-apart', column: 'benchmark', message };
}
