import type { Finding } from '../errors/finding.ts';
import { judgements } from '../prices/gate/registry.ts';
import type { StudyResult } from '../study/result.ts';
import type { ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import { groupedBy, rowsIn } from './rows.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The findings about prices an observation rests on, alike ones together. */
export interface TouchedNumbers {
  /** Of one kind and symbol, in the order of time. */
  readonly findings: readonly Finding[];
  /** The windows they lie in: `the estimation window`, `the event window, day 0 among it`. */
  readonly where: string;
}

/** Notes on how a benchmark's calendar and a security's differ, which the gate for prices does not know. */
const ofCalendars = ['benchmark-compounded', 'benchmark-missing', 'benchmark-still'];

/** ISO dates, both ends included. */
type Dates = readonly [from: string, to: string];

/** Sessions an observation is made of, by their dates, and the symbols its returns come from. */
interface Span {
  readonly symbols: ReadonlySet<string>;
  readonly estimation: Dates;
  readonly event: Dates;
  readonly dayZero: string;
}

/**
 * What was found about the prices an observation rests on: findings of its security and of its benchmark, under the
 * study's first model, that lie in its estimation or event window.
 *
 * @example
 * touchingFindings(told, result)[0]?.where; // 'the estimation window'
 */
export function touchingFindings(told: ToldObservation, result: StudyResult): TouchedNumbers[] {
  const voice = voiceOf(result);
  const span = spanOf(told, result);
  if (span === undefined) return [];
  const touching = result.findings
    .filter(
      ({ code, symbol, date }) => date !== undefined && isAboutPrices(code) && span.symbols.has(symbol ?? ''),
    )
    .map((finding) => ({ finding, where: whereIn(voice, span, finding) }))
    .filter(({ where }) => where !== '');
  const alike = groupedBy(touching, ({ finding, where }) =>
    JSON.stringify([finding.code, finding.symbol, where]),
  );
  return [...alike.values()].map((own) => ({
    findings: own.map(({ finding }) => finding).toSorted((a, b) => (a.date! < b.date! ? -1 : 1)),
    where: own[0]!.where,
  }));
}

/** The findings of one observation in words: each kind once, its first in full, the dates of the others counted. */
export function touchingSaid(voice: Voice, { findings, where }: TouchedNumbers): string {
  const [first, ...others] = findings;
  const more =
    others.length === 0
      ? ''
      : voice.say`; the same on ${voice.counted(others.length, 'more day')}, the last ${others.at(-1)!.until ?? others.at(-1)!.date!}`;
  return voice.say`${voice.quoted(plain(first!.message), (iso) => iso)} (in ${where}${more})`;
}

function isAboutPrices(code: string): boolean {
  return Object.hasOwn(judgements, code) || ofCalendars.includes(code);
}

function spanOf({ event }: ToldObservation, { tables, settings, securities }: StudyResult): Span | undefined {
  const [first] = settings.models;
  const isOwn = (
    columns: { readonly observation: readonly string[]; readonly model: readonly string[] },
    row: number,
  ) => columns.observation[row] === event.observation && columns.model[row] === first;
  const [fit] = rowsIn(tables.models, isOwn);
  const days = rowsIn(tables.abnormal_returns, isOwn);
  if (fit === undefined || days.length === 0) return undefined;
  const peers = securities.find(({ symbol }) => symbol === event.security)?.peers ?? [];
  return {
    symbols: new Set([event.security, fit.benchmark, ...peers]),
    estimation: [fit.estimation_start, fit.estimation_end],
    event: [days[0]!.date, days.at(-1)!.date],
    dayZero: event.event_date,
  };
}

/** The windows a finding lies in, in words; nothing where it lies in none. */
function whereIn(
  voice: Voice,
  { estimation, event, dayZero }: Span,
  { date, until = date }: Finding,
): string {
  const found: Dates = [date!, until!];
  const isOnDayZero = overlap(found, [dayZero, dayZero]);
  return [
    ...(overlap(found, estimation) ? [voice.say`the estimation window`] : []),
    ...(overlap(found, event)
      ? [voice.say`the event window${isOnDayZero ? voice.say`, day 0 among it` : ''}`]
      : []),
  ].join(voice.say` and `);
}

function overlap(a: Dates, b: Dates): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
