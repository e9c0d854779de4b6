import { tests } from '../../inference/registry.ts';
import { type ClaimCase, claimCases, isContradictory, isOneOfTwo, type Reading } from '../claim-cases.ts';
import { datingsOf, doubtBriefly, type ToldDating } from '../dating.ts';
import { demandReportInput } from '../demanded.ts';
import { dependenceSaid } from '../dependence.ts';
import { jointSaid } from '../joint-tests.ts';
import { windowName } from '../numbers.ts';
import { eventTitle, observationsOf, type ToldObservation } from '../observations.ts';
import { seekRows } from '../own-rows.ts';
import type { ReportInput } from '../report.ts';
import { rivalsSaid, toldRivals } from '../rivals.ts';
import { groupedBy } from '../rows.ts';
import { adviceSaid, overlapCaution } from '../sample-sentences.ts';
import { type Selection, selectCases, selectObservations } from '../selection.ts';
import {
  announcedAsGiven,
  headlineDay,
  headlineSaid,
  outcomeWord,
  readingSaid,
  whySessionBriefly,
} from '../sentences.ts';
import { studySummary } from '../study-summary.ts';
import { titleSaid } from '../title.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { daysSaid, shortSampleSaid } from '../window-days.ts';
import { withoutSaid } from '../without-confounders.ts';
import { testName } from '../words.ts';
import { claimLines } from './claims.ts';
import { inColumns } from './columns.ts';
import { doubtLines, extremeLines } from './extremes.ts';
import { excludedLines } from './left-out.ts';
import { blank, type Line, line, type Span, shownLines, styled, type TerminalOptions } from './line.ts';
import { qualityLines } from './noticed.ts';
import { sampleTable } from './sample.ts';

/**
 * A study on one screen: which session each announcement fell on and why, its day 0 and windows, claims, the sample,
 * and what is left out. Of many observations the most extreme.
 *
 * @param input what the study found, and its prices
 * @param options whether there is colour, and how many columns
 * @returns lines parted by line feeds
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const input = { result: runStudy(study), prices: study.prices };
 * terminalSummary(input, { color: false, width: 100 }).includes('2026-04-24'); // true
 */
export function terminalSummary(input: ReportInput, options: TerminalOptions): string {
  demandReportInput(input);
  const { result } = input;
  const voice = voiceOf(result);
  const observations = observationsOf(result);
  const selection = selectObservations(observations, result);
  const chosen = new Set(selection.chosen.map(({ id }) => id));
  seekRows(result.tables.windows, chosen);
  seekRows(result.tables.abnormal_returns, chosen);
  const cases = claimCases(result);
  const rivals = toldRivals(result);
  const { title, notice } = result.settings;
  const sample = sampleTable(result);
  const lines = [
    line(0, styled('bold', titleSaid(voice, title))),
    ...(notice === undefined ? [] : [line(0, styled('warning', notice))]),
    line(0, styled('quiet', studySummary(result))),
    ...sideLines(result.settings),
    ...contrastLines(voice, cases),
    ...(selection.left === 0
      ? eventLines(selection, cases, rivals, result)
      : [
          ...extremeLines(voice, selection, result.tables.events, rivals),
          ...claimLines(voice, cases),
          ...doubtLines(result),
        ]),
    ...sample,
    ...sampleSaid(observations, result, sample.length > 0).map((said) => line(2, said)),
    ...excludedLines(voice, observations),
    ...qualityLines(result),
  ];
  return shownLines(lines, options);
}

/** That p-values have a side, stars or none; nothing where they are two-sided. */
function sideLines(settings: ReportInput['result']['settings']): Line[] {
  const voice = voiceOf({ settings });
  const { alternative } = settings;
  if (alternative === 'two-sided') return [];
  return [line(0, styled('quiet', voice.say`p-values are one-sided: ${voice.word(alternative)}`))];
}

type Rivals = ReturnType<typeof toldRivals>;

/**
 * What must be known before the tests of the sample are believed.
 *
 * @param isSample whether more than one counts
 */
function sampleSaid(
  observations: Iterable<ToldObservation>,
  result: ReportInput['result'],
  isSample: boolean,
): string[] {
  const voice = voiceOf(result);
  const few = result.findings.filter(({ code }) => code === 'few-independent-observations');
  return [
    ...few.map(({ message }) => voice.quoted(message, (iso) => iso)),
    ...(isSample ? shortSampleSaid(result) : []),
    ...withoutSaid(result),
    ...adviceSaid(result, calledInTable),
    ...dependenceSaid(observations, result),
    ...jointSaid(result),
    ...overlapCaution(observations, result),
  ];
}

/** A test as the table of the sample calls it, by its id; by its name where that has no row for it. */
function calledInTable(id: string): string {
  return Object.hasOwn(tests, id) ? id : testName(id);
}

/** One line for each date given to a claim that holds on one and fails on another. */
function contrastLines(voice: Voice, cases: readonly ClaimCase[]): Line[] {
  const contradictory = selectCases(cases).filter(isContradictory);
  if (contradictory.length === 0) return [];
  const rows = contradictory.flatMap((told) =>
    told.readings.map((reading, i): Span[] => [
      i === 0 ? `${told.securityName} ${told.claim}` : '',
      voice.tableDate(reading.event.event_date),
      voice.move(reading.dayZero?.observed ?? Number.NaN),
      styled(reading.outcome === 'holds' ? 'good' : 'bad', outcomeWord(voice, reading)),
      announcedSaid(voice, told, reading),
    ]),
  );
  const header = ['claim', 'session', 'observed', '', 'announced'].map((name) =>
    styled('quiet', voice.word(name)),
  );
  const heading = line(0, styled('bad', voice.say`The same claim holds on one date and fails on another`));
  return [blank, heading, ...inColumns(2, [header, ...rows], [false, false, true, false, false])];
}

/** When an event was announced, and of two readings of its date by what rule it has its session. */
function announcedSaid(voice: Voice, told: ClaimCase, reading: Reading): string {
  const given = announcedAsGiven(voice, reading.event);
  return isOneOfTwo(reading, told) ? voice.say`${given}, ${voice.word(reading.event.rule)}` : given;
}

/** Every event: its sessions, then two lines a security. */
function eventLines(
  { chosen }: Selection,
  cases: readonly ClaimCase[],
  rivals: Rivals,
  result: ReportInput['result'],
): Line[] {
  const voice = voiceOf(result);
  const datings = datingsOf(result, new Set(chosen.map(({ event }) => event.observation)));
  return [...groupedBy(chosen, ({ event }) => event.event_id).values()].flatMap((told) => {
    const { event } = told[0]!;
    const placements = [...groupedBy(told, (one) => whySessionBriefly(voice, one.event))];
    return [
      blank,
      // An event without a label is called by its id: once is enough.
      line(
        0,
        styled('bold', eventTitle(event)),
        ...(event.label === '' ? [] : [styled('quiet', event.event_id)]),
      ),
      ...placements.flatMap(([why, own]) => [
        line(2, `${own.map(({ event }) => event.security).join(', ')} ${why}`),
        ...own.flatMap((one) =>
          observationLines(result.settings, one, cases, rivals, datings.get(one.event.observation)),
        ),
      ]),
    ];
  });
}

function observationLines(
  settings: ReportInput['result']['settings'],
  told: ToldObservation,
  cases: readonly ClaimCase[],
  rivals: Rivals,
  dating: ToldDating | undefined,
): Line[] {
  const voice = voiceOf({ settings });
  const doubt = dating === undefined ? undefined : doubtBriefly(voice, dating, told.event);
  const day = headlineDay(told);
  const readings = cases.flatMap((one) =>
    one.readings
      .filter(({ event }) => event.observation === told.event.observation)
      .map((reading) => styled(reading.outcome === 'holds' ? 'good' : 'bad', claimSaid(voice, one, reading))),
  );
  const { model: first } = day ?? told.windows[0] ?? {};
  // Day 0 is told by its AR where it has one.
  const windows = told.windows
    .filter(({ model, from, to }) => model === first && !(day !== undefined && from === 0 && to === 0))
    .map(
      (row) =>
        `${windowName(row.from, row.to)} ${voice.move(row.car)} (${voice.statistic(row.scar)})${daysSaid(voice, row)}`,
    );
  return [
    line(
      4,
      styled('bold', told.securityName),
      ...headlineSaid(voice, told, settings, 'AR').map(
        (said) => `${said}${readings.length === 0 ? '' : voice.word(';')}`,
      ),
      ...readings,
    ),
    ...rivalsSaid(voice, rivals.get(told.event.observation)).map((said) => line(6, styled('warning', said))),
    ...(windows.length === 0 ? [] : [line(6, styled('quiet', voice.say`CAR (t): ${windows.join(', ')}`))]),
    ...(doubt === undefined ? [] : [line(6, styled('warning', doubt))]),
  ];
}

/** What a claim is worth; briefly where the table of contradictions shows the rest. */
function claimSaid(voice: Voice, told: ClaimCase, reading: Reading): string {
  return isContradictory(told)
    ? voice.say`claim “${told.claim}” ${outcomeWord(voice, reading)}`
    : readingSaid(voice, told, reading);
}
