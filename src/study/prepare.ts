import { DataError, hasErrors, QuestionError } from '../errors/error.ts';
import { addFindings, type Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { readEvents } from '../events/event.ts';
import { arrayOf, type List } from '../numeric/list.ts';
import { judgeOnCalendar } from '../prices/gate/admit.ts';
import { malformedFactors } from '../prices/malformed-factors.ts';
import type { PanelPrices, ReturnPanel } from '../prices/panel.ts';
import { type Calendars, calendarOf, studyCalendars } from './calendars.ts';
import { type Characteristics, characteristicsOf, regressorFaults } from './characteristics.ts';
import { claimFaults } from './claims.ts';
import { type Confronted, confront } from './confront.ts';
import { contextOf, type NamedModel, type StudyContext } from './context.ts';
import type { FileNames } from './file-names.ts';
import { givenFaults } from './given.ts';
import { noteHeld } from './held-observations.ts';
import { atKeys } from './key-places.ts';
import { lookAheads } from './look-ahead.ts';
import { lostEvents } from './lost-events.ts';
import { studyModels } from './models.ts';
import { type Observation, type Placing, placeObservations } from './observations.ts';
import { unnamedListings } from './other-listings.ts';
import { factorGaps, studyPanels, unstatedFactorExchange } from './panels.ts';
import { addPortfolios } from './peers.ts';
import { groupFaults } from './samples.ts';
import {
  missingBenchmark,
  missingSpecified,
  resolveSecurities,
  type Securities,
  securitiesOf,
} from './securities.ts';
import { seriesFaults } from './series-faults.ts';
import { checkSettings, type Registries, type Settings } from './settings.ts';
import { shortOfPrices } from './short-of-prices.ts';
import { leftOutOfCurves } from './specifications/left-out.ts';
import { roomlessChoices } from './specifications/no-room.ts';
import { sameBenchmarks } from './specifications/same-benchmarks.ts';
import type { Study } from './study.ts';
import { suspensionWarnings } from './suspension.ts';
import { notResampled } from './tables/max-statistic.ts';
import { unevenSessions } from './uneven-sessions.ts';
import type { PanelSources } from './variants.ts';

/** A study with its inputs judged, its returns made and its announcements placed: ready to be estimated. */
export interface Prepared extends PanelSources {
  readonly context: StudyContext;
  /** The models of the specification curve. */
  readonly specified: readonly NamedModel[];
  readonly observations: List<Observation>;
  /** By exchange, of the securities of the events. */
  readonly panels: ReadonlyMap<string, ReturnPanel>;
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
 * @param onNote is told, as soon as it is known, what should be known before the work is done
 * @throws QuestionError where the question itself is wrong, naming everything that is
 * @throws DataError where rows of the inputs are wrong, naming all of them
 */
export function prepare(
  study: Study,
  registries: Registries,
  onNote: (text: string) => void = () => {},
): Prepared {
  const inputs = inputsOf(study, registries);
  const { settings, findings, prices, securities, calendars, factors, models } = inputs;
  const { characteristics: rows, characteristicsSource, fileNames = {} } = study;
  const context = contextOf(settings, registries, models);
  noteHeld(context, inputs.events, onNote);
  // Where observations are held against each other, all of them are there.
  const events = context.isStreamed ? inputs.events : arrayOf(inputs.events);
  const panels = studyPanels(events, prices, securities, calendars, factors, settings, registries);
  const placing = {
    securities,
    panels,
    prices,
    eventDay: settings.eventDay,
    exchanges: registries.exchanges,
  };
  const confronted = confront(placeObservations(events, placing), events, placing, context);
  const { observations } = confronted;
  addFindings(findings, [...notResampled(context), ...lostEvents(observations)]);
  addFindings(findings, suspensionWarnings(observations));
  addFindings(findings, shortOfPrices(observations, prices, settings));
  addFindings(findings, confronted.findings);
  addFindings(findings, unevenSessions(observations, securities, calendars, settings));
  const characteristics = characteristicsOf(observations, rows, characteristicsSource, settings);
  addFindings(findings, characteristics.findings);
  if (hasErrors(characteristics.findings)) throw new DataError(findings);
  addFindings(findings, atKeys(roomlessChoices(observations, settings), study.keyPlaces));
  if (hasErrors(findings)) throw new QuestionError(findings);
  const prepared: Prepared = {
    context,
    specified: inputs.specified,
    events,
    prices,
    securities,
    calendars,
    factors,
    registries,
    observations,
    panels,
    listings: listingsOf(inputs, placing, registries),
    confronted,
    characteristics: characteristics.values,
    findings,
    fileNames,
  };
  addFindings(findings, [...leftOutOfCurves(prepared), ...sameBenchmarks(prepared)]);
  return prepared;
}

/** What a study is made of, judged. */
interface Inputs
  extends Pick<Prepared, 'calendars' | 'events' | 'factors' | 'prices' | 'securities' | 'specified'> {
  readonly settings: Settings;
  readonly models: readonly NamedModel[];
  /** What was found so far: what comes after adds to it. */
  readonly findings: Finding[];
}

/** @throws QuestionError, DataError as {@link prepare} does */
function inputsOf(study: Study, registries: Registries): Inputs {
  const { settings, events, findings } = askedOf(study, registries);
  const { factors = [], characteristics, keyPlaces } = study;
  const own = new Map(study.prices.map((one) => [one.symbol, one]));
  const resolved = resolveSecurities([...own.keys()], settings, registries);
  const { models, specified, columns, faults } = studyModels(settings, registries, factors);
  const asked = [
    ...resolved.findings,
    ...faults,
    ...missingBenchmark(models, settings),
    ...missingSpecified(specified, settings),
    ...regressorFaults(characteristics, settings),
  ];
  if (hasErrors(asked)) throw new QuestionError(atKeys([...asked, ...findings], keyPlaces));
  if (hasErrors(findings)) throw new DataError(findings);
  addFindings(findings, asked);
  const { calendars, findings: inferred } = studyCalendars(own, resolved.securities, settings, registries);
  const portfolios = addPortfolios(own, resolved.securities, calendars, settings);
  const { prices, securities } = portfolios;
  addFindings(findings, portfolios.findings);
  const known = securitiesOf(events, securities);
  addFindings(findings, unstatedFactorExchange(columns, known, settings, registries));
  addFindings(findings, inferred);
  addFindings(findings, lookAheads(events, securities, calendars, settings));
  if (hasErrors(findings)) throw new QuestionError(atKeys(findings, keyPlaces));
  addFindings(findings, judgements(own, securities, calendars, settings));
  addFindings(findings, factorGaps(columns, calendars, settings, registries));
  return { settings, events, findings, prices, securities, calendars, factors: columns, models, specified };
}

/**
 * The question of a study and its events, as far as each can be judged by itself. Errors may be among the findings, of
 * events alone: what else a study asks for does not hang on them.
 */
function askedOf(study: Study, registries: Registries): Pick<Inputs, 'events' | 'findings' | 'settings'> {
  const unfit = givenFaults(study);
  const {
    prices: series,
    events: rows,
    factors = [],
    characteristics: _characteristics,
    characteristicsSource: _characteristicsSource,
    eventsSource,
    keyPlaces,
    fileNames: _fileNames,
    findings: given = [],
    ...question
  } = study;
  const checked = checkSettings(question, registries);
  const faults = [...unfit, ...checked.faults];
  if (unfit.length > 0) throw new QuestionError(atKeys(faults, keyPlaces));
  const { events, findings: rowFindings } = readEvents(rows, eventsSource, registries.exchanges);
  const ofSeries = [...given, ...seriesFaults(series), ...factors.flatMap(malformedFactors)];
  const findings = [...ofSeries, ...noRows(rows, eventsSource, given), ...rowFindings];
  if (checked.value === undefined) throw new QuestionError(atKeys([...faults, ...findings], keyPlaces));
  addFindings(findings, claimFaults(events, checked.value));
  addFindings(findings, groupFaults(events));
  const isOfEvents = ({ file }: Finding) => file !== undefined && file === eventsSource?.file;
  if (hasErrors(ofSeries.filter((one) => !isOfEvents(one)))) throw new DataError(findings);
  return { settings: checked.value, events, findings };
}

/** Other listings of the issuers that claims are about. */
function listingsOf(
  { settings, events, prices, securities, calendars }: Inputs,
  placing: Placing,
  registries: Registries,
): readonly Observation[] {
  const unnamed = unnamedListings(events, securities);
  const panels = studyPanels(unnamed, prices, securities, calendars, new Map(), settings, registries);
  // A claim is about its own session, whether or not the other listing traded on it.
  const onTheDay = { ...settings.eventDay, suspended: 'keep' } as const;
  return placeObservations(unnamed, { ...placing, panels, eventDay: onTheDay });
}

/** A list of events that is empty, where nothing else is wrong with its file. */
function noRows(
  { length }: Study['events'],
  source: Study['eventsSource'],
  given: readonly Finding[],
): Finding[] {
  if (length > 0 || (source && hasErrors(given.filter(({ file }) => file === source.file)))) return [];
  const message = must({ what: 'the events', legal: 'have at least one row', given: undefined });
  return [{ severity: 'error', code: 'no-events', message, ...(source && { file: source.file }) }];
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
