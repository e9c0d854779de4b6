import type { Finding } from '../errors/finding.ts';
import { didYouMean, must } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import { needsBenchmark } from '../models/model.ts';
import type { List } from '../numeric/list.ts';
import { portfolioSymbol } from '../prices/portfolio.ts';
import type { Comparison, Security } from '../prices/security.ts';
import type { Exchange } from '../time/exchange.ts';
import { exchangeFaults } from '../time/exchange-faults.ts';
import { exchangeOf } from '../time/registry.ts';
import type { NamedModel } from './context.ts';
import { OWN_BENCHMARK } from './settings/specifications.ts';
import type { Registries, Settings } from './settings.ts';

/** The securities of a study by symbol: every symbol with prices, with what is said or inferred about it. */
export type Securities = ReadonlyMap<string, Security>;

/**
 * Where each priced symbol trades and what it is compared with: as the study says, else by its suffix.
 *
 * @param symbols those with prices
 */
export function resolveSecurities(
  symbols: readonly string[],
  settings: Settings,
  registries: Registries,
): { readonly securities: Securities; readonly findings: readonly Finding[] } {
  const securities = new Map<string, Security>();
  const broken = exchangeFaults(registries.exchanges);
  if (broken.length > 0) return { securities, findings: broken }; // nothing else can be said of where symbols trade
  const findings: Finding[] = [...unpricedNames(symbols, settings)];
  for (const symbol of symbols) {
    const said = settings.securities[symbol];
    const exchange = exchangeFor(symbol, said?.exchange, registries.exchanges);
    if (exchange === undefined) {
      findings.push(unknownExchange(symbol, registries.exchanges));
      continue;
    }
    securities.set(symbol, {
      symbol,
      name: said?.name ?? symbol,
      exchange: exchange.mic,
      currency: said?.currency ?? exchange.currency,
      issuer: said?.issuer ?? symbol,
      ...comparedWith(symbol, said?.benchmark ?? settings.benchmark),
      ...besides(symbol, settings),
    });
  }
  return { securities, findings };
}

/** What a security is compared with: never itself, alone or among its peers. */
export function comparedWith(symbol: string, benchmark: Settings['benchmark']): Comparison {
  const others = symbolsOf(benchmark).filter((other) => other !== symbol);
  if (others.length < 2) return { benchmark: others[0] };
  return { benchmark: portfolioSymbol(others), peers: others };
}

/** The further benchmarks of a security: those it names, else those of the study, its first one left out. */
function besides(symbol: string, settings: Settings): Pick<Security, 'furtherBenchmarks'> {
  const said = settings.securities[symbol];
  // Peers may go by the name of a symbol, or of others: that is refused later.
  const nameOf = ({ benchmark, peers = [] }: Comparison) => [benchmark, ...peers].join(' ');
  const seen = new Set([nameOf(comparedWith(symbol, said?.benchmark ?? settings.benchmark))]);
  const further = (said?.benchmarks ?? settings.benchmarks ?? [])
    .map((benchmark) => comparedWith(symbol, benchmark))
    .filter((one) => one.benchmark !== undefined && !seen.has(nameOf(one)) && seen.add(nameOf(one)));
  return further.length === 0 ? {} : { furtherBenchmarks: further };
}

/** All a security is compared with: its own benchmark first, its further ones, and those of the specification curve. */
export function comparisonsOf(security: Security, { specifications }: Settings): Comparison[] {
  const { symbol, benchmark, peers, furtherBenchmarks = [] } = security;
  const chosen = specifications?.benchmarks ?? [];
  return [
    { benchmark, ...(peers === undefined ? {} : { peers }) },
    ...furtherBenchmarks,
    ...chosen.filter((one) => one !== OWN_BENCHMARK).map((one) => comparedWith(symbol, one)),
  ];
}

function symbolsOf(benchmark: Settings['benchmark']): readonly string[] {
  return typeof benchmark === 'string' ? [benchmark] : (benchmark ?? []);
}

/** Securities and benchmarks that the study names and that have no prices. */
function unpricedNames(symbols: readonly string[], settings: Settings): Finding[] {
  const priced = new Set(symbols);
  const findings: Finding[] = [];
  const check = (path: string, symbol: string, what: string) => {
    if (priced.has(symbol)) return;
    const remedy = `${didYouMean(symbol, symbols)}; or add its prices to \`prices\``;
    const message = must({ what, legal: 'be a symbol with prices', given: symbol, remedy });
    findings.push({ severity: 'error', code: 'unknown-symbol', column: path, value: symbol, message });
  };
  const checkList = (path: string, listed: readonly Settings['benchmark'][] = [], of = '') => {
    listed.forEach((benchmark, i) => {
      for (const symbol of symbolsOf(benchmark))
        check(`${path}/${i}`, symbol, `${path.split('/').at(-1)}[${i}]${of}`);
    });
  };
  for (const symbol of symbolsOf(settings.benchmark)) check('benchmark', symbol, 'benchmark');
  checkList('benchmarks', settings.benchmarks);
  for (const [symbol, { benchmark, benchmarks }] of Object.entries(settings.securities)) {
    check(`securities/${symbol}`, symbol, 'a key of securities');
    for (const other of symbolsOf(benchmark))
      check(`securities/${symbol}/benchmark`, other, `benchmark of ${symbol}`);
    checkList(`securities/${symbol}/benchmarks`, benchmarks, ` of ${symbol}`);
  }
  const chosen = settings.specifications?.benchmarks?.map((one) => (one === OWN_BENCHMARK ? [] : one));
  checkList('specifications/benchmarks', chosen, ' of specifications');
  return findings;
}

/** A model that needs a benchmark, in a study that names none for any security. */
export function missingBenchmark(models: readonly NamedModel[], settings: Settings): Finding[] {
  if (ownBenchmark(settings) !== undefined) return [];
  return inNeedOf(models, 'models');
}

/** A model of the specification curve that needs a benchmark, where neither the curve nor any security has one. */
export function missingSpecified(models: readonly NamedModel[], settings: Settings): Finding[] {
  const { specifications, benchmarks = [] } = settings;
  if (specifications?.models === undefined || ownBenchmark(settings) !== undefined) return [];
  const chosen = specifications.benchmarks ?? benchmarks;
  return chosen.some((one) => one !== OWN_BENCHMARK) ? [] : inNeedOf(models, 'specifications/models');
}

/** A benchmark that the study names for some security. */
function ownBenchmark({ benchmark, securities }: Settings): Settings['benchmark'] {
  return benchmark ?? Object.values(securities).find((one) => one.benchmark)?.benchmark;
}

function inNeedOf(models: readonly NamedModel[], column: string): Finding[] {
  const inNeed = models.filter(({ model }) => needsBenchmark(model)).map(({ id }) => id);
  if (inNeed.length === 0) return [];
  const remedy = 'name an index with prices, such as `benchmark: HSI`, or use the model mean-adjusted alone';
  const message = must({
    what: 'benchmark',
    legal: `be named for ${inNeed.join(', ')}`,
    given: undefined,
    remedy,
  });
  return [{ severity: 'error', code: 'no-benchmark', column, message }];
}

function exchangeFor(
  symbol: string,
  said: string | undefined,
  exchanges: Readonly<Record<string, Exchange>>,
): Exchange | undefined {
  return said === undefined ? exchangeOf(symbol, exchanges) : exchanges[said];
}

function unknownExchange(symbol: string, exchanges: Readonly<Record<string, Exchange>>): Finding {
  const key = /^[A-Za-z]/.test(symbol) ? symbol : JSON.stringify(symbol); // YAML takes 1.10 for a number
  const suffix = symbol.slice(symbol.lastIndexOf('.'));
  const remedy = `say it: securities: { ${key}: { exchange: XNYS } }; legal: ${Object.keys(exchanges).join(', ')}`;
  const message = must({
    what: `the exchange of ${symbol}`,
    legal: 'be known',
    given: suffix,
    remedy,
  });
  return {
    severity: 'error',
    code: 'unknown-exchange',
    column: 'securities',
    symbol,
    value: symbol,
    message,
  };
}

/** The securities that events are about and that have prices, each once. */
export function securitiesOf(events: List<StudyEvent>, securities: Securities): Security[] {
  const symbols = new Set(events.flatMap((event) => event.securities));
  return [...symbols].flatMap((symbol) => securities.get(symbol) ?? []);
}
