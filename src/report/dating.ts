import { isDoubtful } from '../audit/date-verdict.ts';
import type { StudyResult } from '../study/result.ts';
import { piecesOf } from '../table/pieced-table.ts';
import { statedDate } from './dates.ts';
import { pSaid } from './numbers.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import type { Voice } from './voice.ts';

type Session = RowOf<'reaction_scan'>;

/** The reaction scan of one observation under the study's first model, as a report tells it. */
export interface ToldDating {
  /** Every session scanned, in time order. */
  readonly sessions: readonly Session[];
  /** The session taken for the reaction; absent where none stands out. */
  readonly reaction: Session | undefined;
  readonly largest: Session | undefined;
  readonly isDoubtful: boolean;
  /** What follows for the date, sessions by their ISO dates. */
  readonly verdict: string;
  /** Whether its p-values, which are two-sided, stand beside others that are one-sided. */
  readonly isBesideOneSided: boolean;
}

/** The scans of some observations, by observation. */
export function datingsOf(
  { tables, settings }: StudyResult,
  observations: ReadonlySet<string>,
): Map<string, ToldDating> {
  const [first] = settings.models;
  const rows = rowsIn(
    tables.reaction_scan,
    ({ observation, model }, row) => model[row] === first && observations.has(observation[row]!),
  );
  const scans = groupedBy(rows, ({ observation }) => observation);
  const isBesideOneSided = settings.alternative !== 'two-sided';
  return new Map(
    [...scans].map(([observation, sessions]) => [observation, { ...datingOf(sessions), isBesideOneSided }]),
  );
}

function datingOf(sessions: readonly Session[]): Omit<ToldDating, 'isBesideOneSided'> {
  const { dating, verdict } = sessions[0]!;
  return {
    sessions,
    reaction: sessions.find(({ reaction }) => reaction === 'true'),
    largest: sessions.find(({ largest }) => largest === 'true'),
    isDoubtful: isDoubtful(dating),
    verdict: plain(verdict),
  };
}

/**
 * What the scan says of the date, with what its reaction, or else its largest t, is worth:
 * `the reaction is on Friday 24 April 2026, one session before day 0: … (t = 3.72, p = 0.0027 with 11 sessions looked at, …)`.
 */
export function datingSaid(voice: Voice, told: ToldDating): string {
  const { sessions, reaction, largest, verdict } = told;
  const looks = sessions.filter(({ statistic }) => !Number.isNaN(statistic)).length;
  const session = reaction ?? largest;
  if (session === undefined) return voice.quoted(verdict);
  const where = reaction === undefined ? voice.say`largest on ${voice.longDate(session.date)}, ` : '';
  const runs = Number.isNaN(session.p_empirical)
    ? ''
    : voice.say`, ${pSaid(session.p_empirical)} by runs of the estimation window`;
  return voice.say`${voice.quoted(verdict)} (${where}t = ${voice.statistic(session.statistic)}, ${scanP(voice, told, session)} with ${voice.counted(looks, 'session')} looked at${runs})`;
}

/** A date in doubt, or only its reading where the date itself reacts, on one short line: `date in doubt: Fri 2026-04-24 reacts, 1 session before day 0 (Šidák p = 0.0027)`. */
export function doubtBriefly(
  voice: Voice,
  told: ToldDating,
  event: Parameters<typeof statedDate>[0],
): string | undefined {
  const { reaction } = told;
  if (!told.isDoubtful || reaction === undefined) return undefined;
  const { date, day } = reaction;
  const which = voice.word(day < 0 ? 'before' : 'after');
  const distance = voice.counted(Math.abs(day), 'session');
  const p = scanP(voice, told, reaction);
  return day < 0 && date === statedDate(event)
    ? voice.say`time in doubt: ${voice.tableDate(date)}, the stated date itself, reacts, ${distance} before day 0 (Šidák ${p})`
    : voice.say`date in doubt: ${voice.tableDate(date)} reacts, ${distance} ${which} day 0 (Šidák ${p})`;
}

/** The p of a session for all that were looked at; its sides are told where others have one. */
function scanP(voice: Voice, { isBesideOneSided }: ToldDating, { p_sidak: p }: Session): string {
  return isBesideOneSided ? voice.say`two-sided ${pSaid(p)}` : pSaid(p);
}

/** Of how many observations the date is in doubt, and of how many it was asked. */
export function doubtfulDates({ tables, settings }: StudyResult): { doubtful: number; scanned: number } {
  const [first] = settings.models;
  const [scanned, doubtful] = [new Set<string>(), new Set<string>()];
  for (const { columns, length } of piecesOf(tables.reaction_scan)) {
    for (let row = 0; row < length; row++) {
      if (columns.model[row] !== first) continue;
      scanned.add(columns.observation[row]!);
      if (isDoubtful(columns.dating[row]!)) doubtful.add(columns.observation[row]!);
    }
  }
  return { doubtful: doubtful.size, scanned: scanned.size };
}
