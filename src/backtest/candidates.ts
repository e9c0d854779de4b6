import { buildPanel, type ReturnPanel } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { Observation } from '../study/observations.ts';
import type { Prepared } from '../study/prepare.ts';
import { placesOf } from './announced.ts';
import { planEntry } from './entry.ts';
import { hedgeBeta, hedgeSymbol } from './hedge.ts';
import type { ResolvedStrategy } from './strategy.ts';
import { type Tape, tapeOf, type Venue } from './tape.ts';
import type { Candidate } from './trade.ts';

/** What may be traded, where, and the observations that cannot be. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly venues: readonly Venue[];
  readonly passed: readonly Observation[];
}

type Known = Pick<Prepared, 'context' | 'observations' | 'prices' | 'securities'>;

/**
 * Each observation that can be traded with its tape, its entry and its hedge, in the order of the events.
 *
 * @param able of the observations
 */
export function candidatesOf(
  able: readonly Observation[],
  prepared: Known,
  strategy: ResolvedStrategy,
): Candidates {
  const venues = venuesOf(able);
  const tapes = tapeReader(prepared, venues);
  const betas = betaReader(prepared, strategy, venues);
  const places = placesOf(able, strategy);
  const siblings = new Map<string, Candidate[]>();
  const candidates = able.map((observation): Candidate => {
    const { symbol, panel } = observation;
    const security = prepared.securities.get(symbol)!;
    const own = siblings.get(symbol) ?? [];
    siblings.set(symbol, own);
    const { wanted, earliest, isLegal } = planEntry(observation, venues.get(panel!)!, strategy);
    const hedge = strategy.hedge && tapes(hedgeSymbol(security, strategy.hedge)!, panel!);
    const candidate: Candidate = {
      observation,
      tape: tapes(symbol, panel!),
      hedge,
      // Neither the event nor anything after the entry is in the yardstick.
      beta: () => betas(observation, Math.min(observation.dayZero, wanted.session)),
      entry: wanted,
      earliest,
      isLegal,
      place: places.get(observation)!,
      siblings: own,
    };
    own.push(candidate);
    return candidate;
  });
  for (const own of siblings.values()) own.sort((a, b) => a.observation.dayZero - b.observation.dayZero);
  const ids = new Set(able.map(({ id }) => id));
  const passed = prepared.observations.filter(({ id }) => !ids.has(id));
  return { candidates, venues: [...venues.values()], passed };
}

/** By the code of their exchange, so that a venue whose events all lie in the future changes nothing in the past. */
function venuesOf(observations: readonly Observation[]): Map<ReturnPanel, Venue> {
  const panels = new Set(observations.flatMap(({ panel }) => panel ?? []));
  const byCode = [...panels].sort((a, b) => (a.calendar.exchange.mic < b.calendar.exchange.mic ? -1 : 1));
  return new Map(
    byCode.map((panel, index) => {
      const { calendar, first, sessions } = panel;
      return [panel, { index, calendar, first, sessions }];
    }),
  );
}

/** Each security read once a venue: an index may stand beside securities of two exchanges that keep one clock. */
function tapeReader({ prices, securities, context }: Known, venues: ReadonlyMap<ReturnPanel, Venue>) {
  const read = new Map([...venues.keys()].map((panel) => [panel, new Map<string, Tape>()]));
  return (symbol: string, panel: ReturnPanel): Tape => {
    const known = read.get(panel)!;
    let tape = known.get(symbol);
    if (tape === undefined) {
      const { priceColumn } = context.settings;
      tape = tapeOf(securities.get(symbol)!, prices, venues.get(panel)!, priceColumn);
      known.set(symbol, tape);
    }
    return tape;
  };
}

/** The beta of an observation, given or estimated on simple returns; 0 without a hedge. */
function betaReader(
  { prices, context }: Known,
  { hedge }: ResolvedStrategy,
  venues: ReadonlyMap<ReturnPanel, Venue>,
): (observation: Observation, before: number) => number {
  if (hedge === undefined) return () => 0;
  const { beta } = hedge;
  if (typeof beta === 'number') return () => beta;
  // After a suspension both returns span the same sessions.
  const rules = { ...context.settings, gaps: 'trade-to-trade' } as const;
  const panels = new Map(
    [...venues.keys()].map((panel) => {
      const members = panel.securities.map(
        (one): Security => ({ ...one, benchmark: hedgeSymbol(one, hedge) }),
      );
      return [panel, buildPanel(members, prices, panel.calendar, () => panel.calendar, rules)];
    }),
  );
  return ({ panel, row }, before) => {
    const { returns, benchmarkReturns, sessions, first } = panels.get(panel!)!;
    const own = returns.subarray(row * sessions, (row + 1) * sessions);
    return hedgeBeta(own, benchmarkReturns[row]!, before + panel!.first - first, hedge);
  };
}
