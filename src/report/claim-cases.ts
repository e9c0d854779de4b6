import { isUnreadable, readClaims } from '../audit/claim.ts';
import type { StudyResult } from '../study/result.ts';
import { securityName } from './observations.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';

/** A claim read on the session one event gives it. */
export interface Reading {
  readonly event: RowOf<'events'>;
  /** The row of day 0; absent where that session has no move. */
  readonly dayZero: RowOf<'claims'> | undefined;
  /** Whether the claim holds on that session; unknown where it has no move. */
  readonly outcome: 'holds' | 'fails' | 'unknown';
  /** The session nearest to day 0 on which the claim holds, day 0 left out. */
  readonly elsewhere: RowOf<'claims'> | undefined;
}

/** One claim about one security, with every event that dates it near the same sessions. */
export interface ClaimCase {
  readonly security: string;
  readonly securityName: string;
  readonly claim: string;
  /** Fractions: the claimed move, and half a unit of its last digit. */
  readonly move: number;
  readonly tolerance: number;
  readonly basis: string;
  /** The sessions around every day 0, one row a date, in time order. */
  readonly sessions: readonly RowOf<'claims'>[];
  /** One for each event that makes the claim, in the order given. */
  readonly readings: readonly Reading[];
}

type ClaimRow = RowOf<'claims'>;

/** The basis the press quotes as a rule; where a study has it, cases are told on it. */
const headlineBasis = 'close-to-close';

/**
 * The claims of a study, those of the same security, wording and sessions joined into one case, so that events that
 * date them differently stand side by side.
 */
export function claimCases({ tables, securities }: StudyResult): ClaimCase[] {
  const events = new Map(rowsIn(tables.events).map((event) => [event.observation, event]));
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const basis = tables.claims.columns.basis.includes(headlineBasis)
    ? headlineBasis
    : tables.claims.columns.basis[0];
  const rows = rowsIn(tables.claims, (columns, row) => columns.basis[row] === basis);
  const alike = groupedBy(rows, ({ security, claim }) => JSON.stringify([security, claim]));
  return [...alike.values()].flatMap(sharingSessions).map((readings): ClaimCase => {
    const [first] = readings[0]!;
    const { security, claim } = first!;
    return {
      security,
      securityName: securityName(security, names.get(security)),
      claim,
      ...claimedMove(claim),
      basis: basis!,
      sessions: sessionsOf(readings.flat()),
      readings: readings.map((own) => readingOf(own, events.get(own[0]!.observation)!)),
    };
  });
}

/** Whether a claim holds on the day one event gives it and fails on the day another does. */
export function isContradictory({ readings }: ClaimCase): boolean {
  return (
    readings.some(({ outcome }) => outcome === 'holds') && readings.some(({ outcome }) => outcome === 'fails')
  );
}

/** Rows of one security and claim, by observation, the observations that share a session together. */
function sharingSessions(rows: readonly ClaimRow[]): ClaimRow[][][] {
  const cases: { readonly dates: Set<string>; readonly readings: ClaimRow[][] }[] = [];
  for (const own of groupedBy(rows, ({ observation }) => observation).values()) {
    const known = cases.find(({ dates }) => own.some(({ date }) => dates.has(date)));
    const into = known ?? { dates: new Set<string>(), readings: [] };
    if (known === undefined) cases.push(into);
    into.readings.push(own);
    for (const { date } of own) into.dates.add(date);
  }
  return cases.map(({ readings }) => readings);
}

function sessionsOf(rows: readonly ClaimRow[]): ClaimRow[] {
  const byDate = new Map(rows.map((row) => [row.date, row]));
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function readingOf(rows: readonly ClaimRow[], event: RowOf<'events'>): Reading {
  const dayZero = rows.find(({ day }) => day === 0);
  const [elsewhere] = rows
    .filter(({ day, supported }) => day !== 0 && supported === 'true')
    .toSorted((a, b) => Math.abs(a.day) - Math.abs(b.day));
  if (dayZero === undefined) return { event, dayZero, outcome: 'unknown', elsewhere };
  return { event, dayZero, outcome: dayZero.supported === 'true' ? 'holds' : 'fails', elsewhere };
}

function claimedMove(text: string): { move: number; tolerance: number } {
  const read = readClaims(text);
  const [claim] = isUnreadable(read) ? [] : read;
  return { move: claim?.move ?? Number.NaN, tolerance: claim?.tolerance ?? Number.NaN };
}
