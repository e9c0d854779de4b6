import { type Claim, figuresOf } from '../audit/claims/claim.ts';
import { headlineOf } from '../audit/claims/claim-check.ts';
import { isUnreadable, readClaims } from '../audit/claims/read-claims.ts';
import type { StudyResult } from '../study/result.ts';
import { securityName } from './observations.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';

type ClaimRow = RowOf<'claims'>;

/** A claim read on the session one event gives it. */
export interface Reading {
  readonly event: RowOf<'events'>;
  /** The row of day 0 on the basis of the case; absent where the event has no day 0. */
  readonly dayZero: ClaimRow | undefined;
  /** Whether the claim holds on that session; unknown where it has no move. */
  readonly outcome: 'holds' | 'fails' | 'unknown';
  /** The session nearest to day 0 on which the claim holds on that basis, day 0 left out. */
  readonly elsewhere: ClaimRow | undefined;
  /** What follows, all sessions and bases seen. */
  readonly verdict: string;
  /** Day 0 on every other basis that has a move. */
  readonly otherBases: readonly ClaimRow[];
  /** Day 0 of each other listing of the issuer, on the basis of the case. */
  readonly listings: readonly ClaimRow[];
}

/** One claim about one security, with every event that dates it near the same sessions. */
export interface ClaimCase {
  readonly security: string;
  readonly securityName: string;
  readonly claim: string;
  readonly form: Claim['form'];
  /** The figures claimed, fractions: one, or both ends of a range. */
  readonly figures: readonly number[];
  /** How the move is measured: as the claim says, else from close to close. */
  readonly basis: string;
  /** Sessions the move is claimed for. */
  readonly horizon: number;
  /** Moves it is held against at most on the sessions of one event: those that can be measured, on every basis. */
  readonly looks: number;
  /** The sessions around every day 0, one row a date, in time order. */
  readonly sessions: readonly ClaimRow[];
  /** One for each event that makes the claim, in the order given. */
  readonly readings: readonly Reading[];
}

/**
 * The claims of a study, those of the same security, wording and sessions joined into one case, so that events that
 * date them differently stand side by side.
 */
export function claimCases({ tables, securities }: StudyResult): ClaimCase[] {
  if (tables.claims.length === 0) return [];
  const claiming = new Set(tables.claims.columns.observation);
  const own = rowsIn(tables.events, ({ observation }, row) => claiming.has(observation[row]!));
  const events = new Map(own.map((event) => [event.observation, event]));
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const rows = groupedBy(rowsIn(tables.claims), (row) => JSON.stringify([row.observation, row.claim]));
  const told = [...rows.values()].map((claimed) => toldFor(claimed, events.get(claimed[0]!.observation)!));
  const alike = groupedBy(told, ({ reading, claim }) => JSON.stringify([reading.event.security, claim]));
  return [...alike.values()].flatMap(sharingSessions).map((readings): ClaimCase => {
    const { reading, claim } = readings[0]!;
    const { security } = reading.event;
    return {
      security,
      securityName: securityName(security, names.get(security)),
      claim,
      ...meantBy(claim),
      looks: Math.max(...readings.map(({ looks }) => looks)),
      sessions: sessionsOf(readings.flatMap(({ sessions }) => sessions)),
      readings: readings.map((one) => one.reading),
    };
  });
}

/** Whether a claim holds on the day one event gives it and fails on the day another does. */
export function isContradictory({ readings }: ClaimCase): boolean {
  return (
    readings.some(({ outcome }) => outcome === 'holds') && readings.some(({ outcome }) => outcome === 'fails')
  );
}

/** Whether a reading is one of two that the date of its event has. */
export function isOneOfTwo(reading: Reading, { readings }: ClaimCase): boolean {
  const { event } = reading;
  return readings.some((other) => other !== reading && other.event.event_id === event.event_id);
}

/** A claim as one event makes it, with the sessions around its day 0 on the basis it is about. */
interface ToldClaim {
  readonly claim: string;
  readonly looks: number;
  readonly sessions: readonly ClaimRow[];
  readonly reading: Reading;
}

/** @param rows every row of one observation and claim */
function toldFor(rows: readonly ClaimRow[], event: RowOf<'events'>): ToldClaim {
  const { claim } = rows[0]!;
  const { basis } = meantBy(claim);
  const own = rows.filter(({ security }) => security === event.security);
  const onBasis = own.filter((row) => row.basis === basis);
  const isDayZero = ({ day }: ClaimRow) => day === 0;
  const dayZero = onBasis.find(isDayZero);
  const [elsewhere] = onBasis
    .filter((row) => !isDayZero(row) && row.supported === 'true')
    .toSorted((a, b) => Math.abs(a.day) - Math.abs(b.day));
  const reading: Reading = {
    event,
    dayZero,
    outcome: outcomeOf(dayZero),
    elsewhere,
    verdict: own[0]?.verdict ?? '',
    otherBases: own.filter((row) => isDayZero(row) && row.basis !== basis && Number.isFinite(row.observed)),
    listings: rows.filter(
      (row) => row.security !== event.security && row.basis === basis && isDayZeroOrNone(row),
    ),
  };
  const looks = own.filter(({ observed }) => Number.isFinite(observed)).length;
  return { claim, looks, sessions: onBasis.filter(({ date }) => date !== ''), reading };
}

/** Day 0, or the one row of a listing that has none. */
function isDayZeroOrNone({ day }: ClaimRow): boolean {
  return day === 0 || Number.isNaN(day);
}

function outcomeOf(dayZero: ClaimRow | undefined): Reading['outcome'] {
  if (dayZero === undefined || dayZero.supported === '') return 'unknown';
  return dayZero.supported === 'true' ? 'holds' : 'fails';
}

/** Claims of one security and wording, those together that share a session. */
function sharingSessions(told: readonly ToldClaim[]): ToldClaim[][] {
  const cases: { readonly dates: Set<string>; readonly told: ToldClaim[] }[] = [];
  for (const one of told) {
    const known = cases.find(({ dates }) => one.sessions.some(({ date }) => dates.has(date)));
    const into = known ?? { dates: new Set<string>(), told: [] };
    if (known === undefined) cases.push(into);
    into.told.push(one);
    for (const { date } of one.sessions) into.dates.add(date);
  }
  return cases.map((one) => one.told);
}

function sessionsOf(rows: readonly ClaimRow[]): ClaimRow[] {
  const byDate = new Map(rows.map((row) => [row.date, row]));
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function meantBy(text: string): Pick<ClaimCase, 'form' | 'figures' | 'basis' | 'horizon'> {
  const read = readClaims(text);
  const claim: Claim | undefined = isUnreadable(read) ? undefined : read[0];
  if (claim === undefined) return { form: 'figure', figures: [], basis: '', horizon: 1 };
  return { form: claim.form, figures: figuresOf(claim), basis: headlineOf(claim), horizon: claim.horizon };
}
