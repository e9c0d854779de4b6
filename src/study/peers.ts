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
  const { groups, findings } = groupsOf(securities, settings);
  for (const [benchmark, peers] of groups) {
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

/** The groups of peers by the names they go by, and what else goes by such a name: it would stand in for the peers. */
function groupsOf(
  securities: Securities,
  settings: Settings,
): { readonly groups: ReadonlyMap<string, readonly string[]>; readonly findings: Finding[] } {
  const groups = new Map<string, readonly string[]>();
  const shared = new Map<string, Finding>();
  for (const security of securities.values())
    for (const { benchmark, peers } of comparisonsOf(security, settings)) {
      if (benchmark === undefined || peers === undefined) continue;
      const before = groups.get(benchmark) ?? peers;
      groups.set(benchmark, before);
      if (securities.has(benchmark))
        shared.set(benchmark, sharedName(benchmark, peers, 'a symbol with prices has it, too'));
      else if (!areSame(before, peers))
        shared.set(benchmark, sharedName(benchmark, peers, `the peers ${before.join(', ')} have it, too`));
    }
  return { groups, findings: [...shared.values()] };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((symbol, i) => symbol === others[i]);
}

function sharedName(benchmark: string, peers: readonly string[], by: string): Finding {
  const what = `the peers ${peers.join(', ')}`;
  const remedy = `${by}: write the symbol that has a + otherwise, in prices and in the study`;
  const message = must({ what, legal: 'go by a name of their own', given: benchmark, remedy });
  return { severity: 'error', code: 'peers-name', column: 'benchmark', message };
}

function severalExchanges(members: readonly Security[]): Finding {
  const given = members.map(({ symbol, exchange }) => `${symbol} ${exchange}`).join(', ');
  const message = must({ what: 'peers of one benchmark', legal: 'trade on one exchange', given });
  return { severity: 'error', code: 'peers-apart', column: 'benchmark', message };
}
