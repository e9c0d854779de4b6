import { DataError, hasErrors, QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { readEvents, type StudyEvent } from '../events/event.ts';
import { firstLaterClose } from '../prices/benchmark.ts';
import { judgeOnCalendar } from '../prices/gate/admit.ts';
import { buildPanel, type PanelPrices, type ReturnPanel } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import type { TradingCalendar } from '../time/calendar.ts';
import { type Calendars, studyCalendars } from './calendars.ts';
import { contextOf, type StudyContext } from './context.ts';
import { atKeys } from './key-places.ts';
import { type Observation, placeObservations } from './observations.ts';
import { missingBenchmark, resolveSecurities, type Securities } from './securities.ts';
import { checkSettings, type Registries, type Settings } from './settings.ts';
import type { Study } from './study.ts';
import { claimFaults } from './tables/claims.ts';

/** A study with its inputs judged, its returns made and its announcements placed: ready to be estimated. */
export interface Prepared {
  readonly context: StudyContext;
  readonly prices: PanelPrices;
  readonly securities: Securities;
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/**
 * Judges a study's inputs and places its announcements.
 *
 * @throws QuestionError where the question itself is wrong, naming everything that is
 * @throws DataError where rows of the inputs are wrong, naming all of them
 */
export function prepare(study: Study, registries: Registries): Prepared {
  const { prices: series, events: rows, eventsSource, keyPlaces, findings: given = [], ...question } = study;
  const checked = checkSettings(question, registries);
  if (!('value' in checked)) throw new QuestionError(atKeys(checked.faults, keyPlaces));
  const settings = checked.value;
  const { events, findings: rowFindings } = readEvents(rows, eventsSource);
  const findings: Finding[] = [...given, ...rowFindings, ...claimFaults(events)];
  if (hasErrors(findings)) throw new DataError(findings);

  const prices = new Map(series.map((one) => [one.symbol, one]));
  const resolved = resolveSecurities([...prices.keys()], settings, registries);
  findings.push(...resolved.findings, ...missingBenchmark(settings, registries));
  if (hasErrors(findings)) throw new QuestionError(atKeys(findings, keyPlaces));

  const { securities } = resolved;
  const { calendars, findings: inferred } = studyCalendars(prices, securities, settings, registries);
  findings.push(...inferred, ...lookAheads(events, securities, calendars, settings));
  if (hasErrors(findings)) throw new QuestionError(atKeys(findings, keyPlaces));
  findings.push(...judgements(prices, securities, calendars, settings));
  const panels = buildPanels(events, prices, securities, calendars, settings);
  const observations = placeObservations(events, securities, panels);
  return { context: contextOf(settings, registries), prices, securities, observations, findings };
}

/** What the gate finds on the calendar; where sessions are taken from prices there is nothing to hold them against. */
function judgements(
  prices: PanelPrices,
  securities: Securities,
  calendars: Calendars,
  { sessions }: Settings,
): Finding[] {
  if (sessions === 'prices') return [];
  return [...securities.values()].flatMap(({ symbol, exchange }) =>
    judgeOnCalendar(prices.get(symbol)!, calendars.get(exchange)!),
  );
}

/** Benchmarks of the same date that close after their security: refused, since they tell its return the future. */
function lookAheads(
  events: readonly StudyEvent[],
  securities: Securities,
  calendars: Calendars,
  { benchmarkClose }: Settings,
): Finding[] {
  if (benchmarkClose === 'last-known') return [];
  return studied(events, securities).flatMap(({ symbol, benchmark, exchange }): Finding[] => {
    const calendar = calendars.get(exchange)!;
    const other = benchmark === undefined ? calendar : calendarOf(benchmark, securities, calendars);
    const session = firstLaterClose(calendar, other);
    if (session === undefined) return [];
    const message = must({
      what: `benchmarkClose for ${symbol} on ${benchmark}`,
      legal: `be last-known, since ${other.exchange.mic} closes after ${exchange} (first on ${calendar.isoDates[session]})`,
      given: 'same-date',
      remedy: 'remove benchmarkClose, or name a benchmark that closes no later than the security',
    });
    return [{ severity: 'error', code: 'look-ahead', column: 'benchmarkClose', symbol, message }];
  });
}

/** A panel for each exchange that securities of the events trade on, of these securities alone. */
function buildPanels(
  events: readonly StudyEvent[],
  prices: PanelPrices,
  securities: Securities,
  calendars: Calendars,
  settings: Settings,
): Map<string, ReturnPanel> {
  const members = studied(events, securities);
  const benchmarkCalendar = (symbol: string) => calendarOf(symbol, securities, calendars);
  return new Map(
    [...new Set(members.map(({ exchange }) => exchange))].map((exchange) => [
      exchange,
      buildPanel(
        members.filter((member) => member.exchange === exchange),
        prices,
        calendars.get(exchange)!,
        benchmarkCalendar,
        settings,
      ),
    ]),
  );
}

function studied(events: readonly StudyEvent[], securities: Securities): Security[] {
  const symbols = new Set(events.flatMap((event) => event.securities));
  return [...symbols].flatMap((symbol) => securities.get(symbol) ?? []);
}

function calendarOf(symbol: string, securities: Securities, calendars: Calendars): TradingCalendar {
  return calendars.get(securities.get(symbol)!.exchange)!;
}
