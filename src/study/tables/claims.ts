import { HEADLINE_BASIS } from '../../audit/bases/registry.ts';
import type { SessionPrices } from '../../audit/basis.ts';
import type { Claim } from '../../audit/claims/claim.ts';
import { CLAIM_REACH, checkClaim, headlineOf } from '../../audit/claims/claim-check.ts';
import { quotedPrices } from '../../audit/quoted-prices.ts';
import { pricesOnSessions } from '../../prices/panel.ts';
import type { PriceColumn, PriceSeries } from '../../prices/series.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import { sessionOn, type TradingCalendar } from '../../time/calendar.ts';
import type { EpochDay } from '../../time/day.ts';
import { claimsAbout } from '../claims.ts';
import type { Estimated } from '../estimated.ts';
import { estimatedOf } from '../model-outcome.ts';
import type { Observation } from '../observations.ts';
import { listingsBeside } from '../other-listings.ts';
import { abnormalPart } from './abnormal-part.ts';
import type { Told } from './makers.ts';

/** What a claim is held against: the security it is about, or another listing of its issuer. */
interface Listing {
  /** The listing placed on its own sessions. */
  readonly placed: Observation;
  readonly isOwn: boolean;
}

/** A row before it is a row: day and figures missing where nothing could be checked. */
interface ClaimRow extends Partial<ReturnType<typeof checkClaim>[number]> {
  readonly claim: Claim;
  readonly verdict: string;
}

/**
 * One row for each observation, claim, basis and session around day 0, of the security itself and of the other listings of
 * its issuer; abnormal returns by the study's first model.
 */
export function claimsTable(
  told: Pick<Told, 'observations' | 'listings' | 'prices' | 'securities' | 'outcomes' | 'context'>,
): Table<'claims'> {
  const { observations, listings, securities, context } = told;
  const placements = new Map([...listings, ...observations].map((one) => [one.id, one]));
  const rows = observations.flatMap((observation) => {
    const { event, symbol } = observation;
    const others = listingsBeside(observation, placements, securities);
    const against: Listing[] = [
      { placed: observation, isOwn: true },
      ...others.map((placed) => ({ placed, isOwn: false })),
    ];
    return claimsAbout(event, symbol, context.settings).flatMap((claim) =>
      against.flatMap((listing) =>
        rowsOf(claim, listing, told.prices).map((row) => ({ observation, listing, row })),
      ),
    );
  });
  const [firstModel] = context.models;
  const studied = new Map(
    estimatedOf(told.outcomes)
      .filter(({ modelId }) => modelId === firstModel?.id)
      .map((estimated) => [estimated.observation.id, estimated]),
  );
  const table = blankTable('claims', rows.length);
  rows.forEach(({ observation, listing, row }, at) => {
    fill(table.columns, at, row, listing.placed);
    table.columns.observation[at] = observation.id;
    fillAbnormal(table.columns, at, row, studied.get(listing.placed.id));
  });
  return table;
}

/** The rows of a claim about one listing; a single one that says why where the listing has no day 0. */
function rowsOf(claim: Claim, { placed, isOwn }: Listing, prices: Told['prices']): ClaimRow[] {
  const { symbol, panel, dayZero, detail } = placed;
  const told = (verdict: string) => (isOwn ? verdict : `other listing ${symbol}: ${verdict}`);
  const series = prices.get(symbol);
  if (panel === undefined || series === undefined || dayZero < 0) {
    return [
      { claim, basis: headlineOf(claim), verdict: told(`cannot be checked: ${detail ?? 'it has no day 0'}`) },
    ];
  }
  const { calendar } = panel;
  const session = panel.first + dayZero;
  const start = startOf(series, calendar, Math.max(0, session - CLAIM_REACH));
  const end = Math.min(calendar.sessions.length, session + CLAIM_REACH + claim.horizon);
  const on = (column: PriceColumn) => pricesOnSessions(series, column, calendar, start, end - start);
  const raw: SessionPrices = { open: on('open'), high: on('high'), low: on('low'), close: on('close') };
  const around = quotedPrices(raw, on('adj_close'), calendar.exchange);
  return checkClaim(claim, around, session - start, (at) => calendar.isoDates[start + at]).map((finding) => ({
    ...finding,
    verdict: told(finding.verdict),
  }));
}

/** The session of the second close before an earliest session, over suspensions: the longest any basis reaches back. */
function startOf({ days, columns }: PriceSeries, calendar: TradingCalendar, earliest: number): number {
  let start = earliest;
  let row = days.findLastIndex((day) => day < calendar.sessions[earliest]!);
  for (let closes = 0; row >= 0 && closes < 2; row--) {
    const session = sessionOn(calendar, days[row]! as EpochDay);
    if (session === undefined || Number.isNaN(columns.close?.[row] ?? Number.NaN)) continue;
    start = session;
    closes++;
  }
  return start;
}

function fill(
  columns: ColumnsOf<'claims'>,
  at: number,
  row: ClaimRow,
  { symbol, panel, dayZero }: Observation,
): void {
  columns.security[at] = symbol;
  columns.claim[at] = row.claim.text;
  columns.basis[at] = row.basis ?? '';
  columns.verdict[at] = row.verdict;
  if (row.day === undefined) return;
  columns.date[at] = panel!.calendar.isoDates[panel!.first + dayZero + row.day]!;
  columns.day[at] = row.day;
  columns.observed[at] = row.observed!;
  columns.supported[at] = row.supported === undefined ? '' : String(row.supported);
  columns.difference[at] = row.difference!;
  columns.explained[at] = row.fit ?? '';
}

/** What of the move is abnormal, over the sessions claimed. It belongs to close to close and stands beside the others. */
function fillAbnormal(
  columns: ColumnsOf<'claims'>,
  at: number,
  row: ClaimRow,
  estimated: Estimated | undefined,
): void {
  if (estimated === undefined || row.day === undefined) return;
  const { abnormal, statistic, pValue, share } = abnormalPart(estimated, [
    row.day,
    row.day + row.claim.horizon - 1,
  ]);
  columns.abnormal_return[at] = abnormal;
  columns.statistic[at] = statistic;
  columns.p_value[at] = pValue;
  if (row.basis === HEADLINE_BASIS) columns.abnormal_share[at] = share;
}
