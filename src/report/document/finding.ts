import { subjectOf } from '../charts/claim.ts';
import { type ClaimCase, isContradictory } from '../claim-cases.ts';
import { datingSaid, datingsOf, type ToldDating } from '../dating.ts';
import { MISSING } from '../numbers.ts';
import { eventTitle, readingId, type ToldObservation } from '../observations.ts';
import { plain } from '../plain.ts';
import { touchingFindings, touchingSaid } from '../quality.ts';
import { rivalsSaid } from '../rivals.ts';
import { groupedBy } from '../rows.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { areReturnsTold, type Selection, selectCases } from '../selection.ts';
import {
  announcedAsGiven,
  contrastSaid,
  headlineSaid,
  otherReadings,
  readingSaid,
  verdictSaid,
  whySession,
} from '../sentences.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { shortSaid } from '../window-days.ts';
import { modelName, phaseWords } from '../words.ts';
import type { Block, Cell } from './block.ts';
import { claimBlocks } from './claims.ts';
import { robustnessBlocks } from './robustness.ts';
import type { Telling } from './telling.ts';

/** What was found, in plain words: contradicted dates, the sample, and every event that is told one by one. */
export function findingBlocks(telling: Telling): Block[] {
  const voice = voiceOf(telling.result);
  const { result, observations, selection } = telling;
  const sample = sampleSentences(observations, result);
  const events = groupedBy(selection.chosen, ({ event }) => event.event_id);
  const datings = datingsOf(result, new Set(selection.chosen.map(({ event }) => event.observation)));
  const isPart = selection.left > 0;
  // The first of many, without a number, would be told for nothing.
  const areTold = !isPart || areReturnsTold(selection);
  return [
    ...contrastPanel(telling),
    ...claimBlocks(telling),
    ...(sample.length === 0 ? [] : sampleBlocks(voice, sample, result.settings.models[0])),
    ...(isPart && areTold ? [{ kind: 'paragraph', text: leftSaid(voice, selection) } as const] : []),
    ...(areTold ? [...events.values()].flatMap((told) => eventBlocks(told, telling, datings)) : []),
    ...robustnessBlocks(telling),
  ];
}

/** Which of many observations are told. */
function leftSaid(voice: Voice, { chosen, left, isRanked }: Selection): string {
  const all = chosen.length + left;
  return isRanked
    ? voice.say`Told below are the ${chosen.length} most extreme of ${all} observations; all are in the table windows.`
    : voice.say`Told below are the first ${chosen.length} of ${all} observations.`;
}

function sampleBlocks(voice: Voice, items: readonly string[], model: string | undefined): Block[] {
  return [
    { kind: 'heading', text: voice.say`The sample as a whole`, detail: voice.word(modelName(model ?? '')) },
    { kind: 'list', items },
  ];
}

/** The claims that hold on one event's date and fail on another's: picture, sentence and table in one look. */
function contrastPanel({ cases, figures, result }: Telling): Block[] {
  const voice = voiceOf(result);
  const contradictory = selectCases(cases).filter(isContradictory);
  if (contradictory.length === 0) return [];
  const left = cases.filter(isContradictory).length - contradictory.length;
  const more = {
    kind: 'paragraph',
    text: voice.say`The table claims has ${voice.counted(left, 'more such claim')}.`,
  } as const;
  const subjects = new Set(contradictory.map(subjectOf));
  const drawn = figures.filter(({ chart, subject }) => chart === 'claim' && subjects.has(subject));
  return [
    {
      kind: 'panel',
      title: voice.say`The same claim holds on one date and fails on another`,
      blocks: [
        { kind: 'figures', figures: drawn },
        { kind: 'list', items: contradictory.map((one) => contrastSaid(voice, one)) },
        contrastTable(voice, contradictory),
        ...(left === 0 ? [] : [more]),
      ],
    },
  ];
}

function contrastTable(voice: Voice, cases: readonly ClaimCase[]): Block {
  return {
    kind: 'table',
    caption: voice.say`Each claim on the session each event gives it`,
    columns: [
      { header: voice.say`Claim` },
      { header: voice.say`Session`, isWhole: true },
      { header: voice.say`Observed`, isNumber: true },
      { header: voice.say`Claim there` },
      { header: voice.say`Event`, isWhole: true },
      { header: voice.say`Announced` },
    ],
    rows: cases.flatMap((told) =>
      told.readings.map((reading): Cell[] => [
        `${told.securityName} ${plain(told.claim)}`,
        voice.tableDate(reading.event.event_date),
        reading.dayZero === undefined ? MISSING : voice.move(reading.dayZero.observed),
        { text: verdictSaid(voice, reading), tone: reading.outcome === 'holds' ? 'good' : 'bad' },
        readingId(reading.event),
        voice.say`${announcedAsGiven(voice, reading.event)}, ${voice.word(phaseWords(reading.event.phase))}`,
      ]),
    ),
  };
}

/** One event: which session it fell on and why, once for securities that agree, and what each did there. */
function eventBlocks(
  told: readonly ToldObservation[],
  telling: Telling,
  datings: ReadonlyMap<string, ToldDating>,
): Block[] {
  const voice = voiceOf(telling.result);
  const { event } = told[0]!;
  const placements = groupedBy(told, (one) => whySession(voice, one.event));
  const items = [...placements].flatMap(([why, own]) => {
    const other = otherReadings(voice, own[0]!.event);
    const where = voice.say`${own.map(({ securityName }) => securityName).join(', ')}: ${why}.${other === '' ? '' : voice.say` Otherwise ${other}.`}`;
    return [
      where,
      ...own.flatMap((one) => [
        ...observationSaid(one, telling),
        ...windowsSaid(voice, one),
        ...dateSaid(voice, one, datings),
        ...touchingFindings(one, telling.result).map(
          (touched) => voice.say`${one.securityName}, its prices: ${touchingSaid(voice, touched)}.`,
        ),
      ]),
    ];
  });
  const detail = [event.event_id, voice.say`announced ${announcedAsGiven(voice, event)}`]
    .map(plain)
    .join(' · ');
  return [
    { kind: 'heading', text: eventTitle(event), detail },
    { kind: 'list', items },
  ];
}

/** The CARs of one observation that have fewer days than their windows. */
function windowsSaid(voice: Voice, told: ToldObservation): string[] {
  const said = shortSaid(voice, told);
  return said === undefined ? [] : [voice.say`${told.securityName}, its CAR: ${said}.`];
}

/** What the reaction scan says of the date of one observation. */
function dateSaid(
  voice: Voice,
  { securityName, event }: ToldObservation,
  datings: ReadonlyMap<string, ToldDating>,
): string[] {
  const dating = datings.get(event.observation);
  return dating === undefined ? [] : [voice.say`${securityName}, its date: ${datingSaid(voice, dating)}.`];
}

function observationSaid(told: ToldObservation, { cases, rivals, result }: Telling): string[] {
  const voice = voiceOf(result);
  const claims = cases.flatMap((one) =>
    one.readings
      .filter(({ event }) => event.observation === told.event.observation)
      .map((reading) => readingSaid(voice, one, reading)),
  );
  const ofDay = [...headlineSaid(voice, told, result.settings), ...claims];
  const confounded = rivalsSaid(voice, rivals.get(told.event.observation)).map((one) => voice.say`${one}.`);
  if (ofDay.length === 0)
    return confounded.length === 0 ? [] : [voice.set(`${told.securityName}: ${confounded.join(' ')}`)];
  return [[voice.say`${told.securityName}, day 0: ${ofDay.join('; ')}.`, ...confounded].join(' ')];
}
