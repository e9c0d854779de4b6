import { DataError, hasErrors, QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { readEvents } from '../events/event.ts';
import { judgeOnCalendar } from '../prices/gate/admit.ts';
import { impossiblePrices } from '../prices/impossible-prices.ts';
import type { PanelPrices } from '../prices/panel.ts';
import type { PriceSeries } from '../prices/series.ts';
import { type Calendars, calendarOf, studyCalendars } from './calendars.ts';
import { type Characteristics, characteristicsOf, regressorFaults } from './characteristics.ts';
import { claimFaults } from './claims.ts';
import { type Confronted, confront } from './confront.ts';
import { contextOf, type NamedModel, type StudyContext } from './context.ts';
import type { FileNames } from './file-names.ts';
import { atKeys } from './key-places.ts';
import { lookAheads } from './look-ahead.ts';
import { lostEvents } from './lost-events.ts';
import { studyModels } from './models.ts';
import { type Observation, placeObservations } from './observations.ts';
import { unnamedListings } from './other-listings.ts';
import { factorGaps, studyPanels, unstatedFactorExchange } from './panels.ts';
import { addPortfolios } from './peers.ts';
import { missingBenchmark, resolveSecurities, type Securities, securitiesOf } from './securities.ts';
import { checkSettings, type Registries, type Settings } from './settings.ts';
import type { Study } from './study.ts';
import { suspensionWarnings } from './suspension.ts';
import { unevenSessions } from './uneven-sessions.ts';
import type { PanelSources } from './variants.ts';

/** A study with its inputs judged, its returns made and its announcements placed: ready to be estimated. */
export interface Prepared extends PanelSources {
  readonly context: StudyContext;
  /** The models of the specification curve. */
  readonly specified: readonly NamedModel[];
  readonly observations: readonly Observation[];
  /** Other listings of the issuers that claims are about, where the events do not name them: placed, not studied. */
  readonly listings: readonly Observation[];
  /** Who else moved, and which observations depend on each other. */
  readonly confronted: Confronted;
  /** Of the observations that may be studied, for the cross-section. */
  readonly characteristics: Characteristics;
  readonly findings: readonly Finding[];
  readonly fileNames: FileNames;
}

/**
 * Judges a study's inputs and places its announcements.
 *
 * @throws QuestionError where the question itself is wrong, naming everything that is
 * @throws DataError where rows of the inputs are wrong, naming all of them
 */
export function prepare(study: Study, registries: Registries): Prepared {
  const {
    prices: series,
    events: rows,
    factors = [],
    characteristics: characteristicRows,
    characteristicsSource,
    eventsSource,
    keyPlaces,
    fileNames = {},
    findings: given = [],
    ...question
  } = study;
  const checked = checkSettings(question, registries);
  if (!('value' in checked)) throw new QuestionError(atKeys(checked.faults, keyPlaces));
  const settings = checked.value;
  const { events, findings: rowFindings } = readEvents(rows, eventsSource, registries.exchanges);
  const findings: Finding[] = [
    ...given,
    ...seriesFaults(series),
    ...noRows(rows, eventsSource, given),
    ...rowFindings,
    ...claimFaults(events, settings),
  ];
  if (hasErrors(findings)) throw new DataError(findings);

  const own = new Map(series.map((one) => [one.symbol, one]));
  const resolved = resolveSecurities([...own.keys()], settings, registries);
  const { models, specified, columns, faults } = studyModels(settings, registries, factors);
  findings.push(...resolved.findings, ...faults, ...missingBenchmark(models, settings));
  findings.push(...regressorFaults(characteristicRows, settings));
  if (hasErrors(findings)) throw new QuestionError(atKeys(findings, keyPlaces));

  const { prices, securities, findings: apart } = addPortfolios(own, resolved.securities, settings);
  findings.push(...apart);
  const { calendars, findings: inferred } = studyCalendars(prices, securities, settings, registries);
  findings.push(...unstatedFactorExchange(columns, securitiesOf(events, securities), settings, registries));
  findings.push(...inferred, ...lookAheads(events, securities, calendars, settings));
  if (hasErrors(findings)) throw new QuestionError(atKeys(findings, keyPlaces));
  findings.push(...judgements(own, securities, calendars, settings));
  const panels = studyPanels(events, prices, securities, calendars, columns, settings, registries);
  findings.push(...factorGaps(columns, calendars, settings, registries));
  const placing = {
    securities,
    panels,
    prices,
    eventDay: settings.eventDay,
    exchanges: registries.exchanges,
  };
  const context = contextOf(settings, registries, models);
  const confronted = confront(
    placeObservations(events, placing),
    events,
    securities,
    context,
    registries.exchanges,
  );
  const { observations } = confronted;
  // One by one: a call has fewer arguments than a study may have observations.
  for (const one of lostEvents(observations)) findings.push(one);
  for (const one of suspensionWarnings(observations)) findings.push(one);
  for (const one of confronted.findings) findings.push(one);
  findings.push(...unevenSessions(observations, securities, calendars, settings));
  const unnamed = unnamedListings(events, securities);
  const ofUnnamed = studyPanels(unnamed, prices, securities, calendars, new Map(), settings, registries);
  // A claim is about its own session, whether or not the other listing traded on it.
  const onTheDay = { ...settings.eventDay, suspended: 'keep' } as const;
  const listings = placeObservations(unnamed, { ...placing, panels: ofUnnamed, eventDay: onTheDay });
  const characteristics = characteristicsOf(
    observations,
    characteristicRows,
    characteristicsSource,
    settings,
  );
  for (const one of characteristics.findings) findings.push(one);
  if (hasErrors(characteristics.findings)) throw new DataError(findings);
  return {
    context,
    specified,
    events,
    prices,
    securities,
    calendars,
    factors: columns,
    registries,
    observations,
    listings,
    confronted,
    characteristics: characteristics.values,
    findings,
    fileNames,
  };
}

/** A list of events that is empty, where nothing else is wrong with its file. */
function noRows(
  { length }: Study['events'],
  source: Study['eventsSource'],
  given: readonly Finding[],
): Finding[] {
  const isExplained = given.some(({ severity, file }) => severity === 'error' && file === source?.file);
  if (length > 0 || (source !== undefined && isExplained)) return [];
  const message = must({ what: 'the events', legal: 'have at least one row', given: undefined });
  return [{ severity: 'error', code: 'no-events', message, ...(source && { file: source.file }) }];
}

/** Series made in code that a reader of files would not have let through: empty, of one symbol, or with prices that are none. */
function seriesFaults(series: readonly PriceSeries[]): Finding[] {
  const seen = new Set<string>();
  return series.flatMap((one): Finding[] => {
    const { symbol, days } = one;
    const legal = days.length === 0 ? 'have rows' : seen.has(symbol) ? 'stand once' : undefined;
    seen.add(symbol);
    if (legal === undefined) return one.source === undefined ? impossiblePrices(one) : [];
    const given = days.length === 0 ? undefined : symbol;
    return [
      {
        severity: 'error',
        code: 'bad-series',
        symbol,
        message: must({ what: `the prices of ${symbol}`, legal, given }),
      },
    ];
  });
}

/** What the gate finds on the calendar; where sessions are taken from prices there is nothing to hold them against. */
function judgements(
  prices: PanelPrices,
  securities: Securities,
  calendars: Calendars,
  { sessions }: Settings,
): Finding[] {
  if (sessions === 'prices') return [];
  return [...prices].flatMap(([symbol, series]) =>
    judgeOnCalendar(series, calendarOf(symbol, securities, calendars)),
  );
}
