import { subjectOf } from '../charts/claim.ts';
import { type ClaimCase, isContradictory } from '../claim-cases.ts';
import { tableDate } from '../dates.ts';
import { datingSaid, datingsOf, type ToldDating } from '../dating.ts';
import { MISSING, percent } from '../numbers.ts';
import { eventTitle, type ToldObservation } from '../observations.ts';
import { plain } from '../plain.ts';
import { touchingFindings, touchingSaid } from '../quality.ts';
import { rivalsSaid } from '../rivals.ts';
import { groupedBy } from '../rows.ts';
import { sampleSentences } from '../sample-sentences.ts';
import { selectCases } from '../selection.ts';
import {
  contrastSaid,
  dayZeroSaid,
  headlineDay,
  otherReadings,
  readingSaid,
  verdictSaid,
  whySession,
} from '../sentences.ts';
import { modelName, phaseWords } from '../words.ts';
import type { Block, Cell } from './block.ts';
import { claimBlocks } from './claims.ts';
import { robustnessBlocks } from './robustness.ts';
import type { Telling } from './telling.ts';

/** What was found, in plain words: contradicted dates, the sample, and every event that is told one by one. */
export function findingBlocks(telling: Telling): Block[] {
  const { result, observations, selection } = telling;
  const sample = sampleSentences(observations, result);
  const events = groupedBy(selection.chosen, ({ event }) => event.event_id);
  const datings = datingsOf(result, new Set(selection.chosen.map(({ event }) => event.observation)));
  const left = `Told below are the ${selection.chosen.length} most extreme of ${selection.chosen.length + selection.left} observations; all are in windows.csv.`;
  return [
    ...contrastPanel(telling),
    ...claimBlocks(telling),
    ...(sample.length === 0 ? [] : sampleBlocks(sample, result.settings.models[0])),
    ...robustnessBlocks(telling),
    ...(selection.left === 0 ? [] : [{ kind: 'paragraph', text: left } as const]),
    ...[...events.values()].flatMap((told) => eventBlocks(told, telling, datings)),
  ];
}

function sampleBlocks(items: readonly string[], model: string | undefined): Block[] {
  return [
    { kind: 'heading', text: 'The sample as a whole', detail: modelName(model ?? '') },
    { kind: 'list', items },
  ];
}

/** The claims that hold on one event's date and fail on another's: picture, sentence and table in one look. */
function contrastPanel({ cases, figures }: Telling): Block[] {
  const contradictory = selectCases(cases).filter(isContradictory);
  if (contradictory.length === 0) return [];
  const left = cases.filter(isContradictory).length - contradictory.length;
  const more = { kind: 'paragraph', text: `${left} more such claims are in claims.csv.` } as const;
  const subjects = new Set(contradictory.map(subjectOf));
  const drawn = figures.filter(({ chart, subject }) => chart === 'claim' && subjects.has(subject));
  return [
    {
      kind: 'panel',
      title: 'The same claim holds on one date and fails on another',
      blocks: [
        { kind: 'figures', figures: drawn },
        { kind: 'list', items: contradictory.map(contrastSaid) },
        contrastTable(contradictory),
        ...(left === 0 ? [] : [more]),
      ],
    },
  ];
}

function contrastTable(cases: readonly ClaimCase[]): Block {
  return {
    kind: 'table',
    caption: 'Each claim on the session each event gives it',
    columns: [
      { header: 'Claim' },
      { header: 'Session', isWhole: true },
      { header: 'Observed', isNumber: true },
      { header: 'Claim there' },
      { header: 'Event', isWhole: true },
      { header: 'Announced' },
    ],
    rows: cases.flatMap((told) =>
      told.readings.map((reading): Cell[] => [
        `${told.securityName} ${plain(told.claim)}`,
        tableDate(reading.event.event_date),
        reading.dayZero === undefined ? MISSING : percent(reading.dayZero.observed),
        { text: verdictSaid(reading), tone: reading.outcome === 'holds' ? 'good' : 'bad' },
        plain(reading.event.event_id),
        `${plain(reading.event.announced_at)}, ${phaseWords(reading.event.phase)}`,
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
  const { event } = told[0]!;
  const placements = groupedBy(told, (one) => whySession(one.event));
  const items = [...placements].flatMap(([why, own]) => {
    const other = otherReadings(own[0]!.event);
    const where = `${own.map(({ securityName }) => securityName).join(', ')}: ${why}.${other === '' ? '' : ` Otherwise ${other}.`}`;
    return [
      where,
      ...own.flatMap((one) => [
        observationSaid(one, telling),
        ...dateSaid(one, datings),
        ...touchingFindings(one, telling.result).map(
          (touched) => `${one.securityName}, its prices: ${touchingSaid(touched)}.`,
        ),
      ]),
    ];
  });
  const detail = [event.event_id, `announced ${event.announced_at}`].map(plain).join(' · ');
  return [
    { kind: 'heading', text: eventTitle(event), detail },
    { kind: 'list', items },
  ];
}

/** What the reaction scan says of the date of one observation. */
function dateSaid(
  { securityName, event }: ToldObservation,
  datings: ReadonlyMap<string, ToldDating>,
): string[] {
  const dating = datings.get(event.observation);
  return dating === undefined ? [] : [`${securityName}, its date: ${datingSaid(dating)}.`];
}

function observationSaid(told: ToldObservation, { cases, rivals }: Telling): string {
  const claims = cases.flatMap((one) =>
    one.readings
      .filter(({ event }) => event.observation === told.event.observation)
      .map((reading) => readingSaid(one, reading)),
  );
  const number = `${told.securityName}, day 0: ${[dayZeroSaid(headlineDay(told)), ...claims].join('; ')}.`;
  return [number, ...rivalsSaid(rivals.get(told.event.observation)).map((said) => `${said}.`)].join(' ');
}
