import { blankTable, type Table } from '../../table/table.ts';
import { lastKnown } from '../strategies/move.ts';
import { dateOf } from '../tape.ts';
import { type Candidate, netOf } from '../trade.ts';
import type { Told } from './told.ts';

/** What the event moved, and what of it came before and after the entry that was planned: one row an observation that has a day 0. */
export function tradableTable({
  candidates,
  trades,
  log,
  strategy,
}: Pick<Told, 'candidates' | 'log' | 'strategy' | 'trades'>): Table<'tradable'> {
  const table = blankTable('tradable', candidates.length);
  const { columns } = table;
  const byCandidate = new Map(trades.map((trade) => [trade.candidate, trade]));
  candidates.forEach((candidate, row) => {
    const { observation, tape, entry } = candidate;
    const { venue } = tape;
    const trade = byCandidate.get(candidate);
    const moves = movesOf(candidate, strategy.exit.sessions);
    columns.observation[row] = observation.id;
    columns.security[row] = tape.security.symbol;
    columns.event_date[row] = dateOf(venue, observation.dayZero);
    columns.phase[row] = observation.alignment!.phase;
    columns.status[row] = log.outcomes.get(candidate)!.status;
    columns.entry_at[row] = entry.at;
    columns.day_zero_return[row] = moves.dayZero;
    columns.return_before_entry[row] = moves.before;
    columns.return_after_entry[row] = moves.after;
    columns.benchmark_before_entry[row] = moves.benchmarkBefore;
    columns.benchmark_after_entry[row] = moves.benchmarkAfter;
    if (trade !== undefined) columns.net_return[row] = netOf(trade) / trade.opening.valueBase;
    if (entry.session < 0 || entry.session >= venue.sessions) return;
    columns.entry_date[row] = dateOf(venue, entry.session);
    columns.quoted_price[row] = tape[entry.at][entry.session]!;
  });
  return table;
}

/** Moves in adjusted prices, fractions, NaN where a price is missing. */
function movesOf({ observation, tape, entry }: Candidate, holding: number) {
  const { dayZero, panel, row } = observation;
  const { adjusted, factor } = tape;
  const base = lastKnown(adjusted, dayZero - 1);
  const price = tape[entry.at][entry.session]! * factor[entry.session]!;
  const until = entry.session + holding;
  // A benchmark has closes only: of an entry at the open, the session of the entry counts as after it.
  const last = entry.at === 'open' ? entry.session - 1 : entry.session;
  const benchmark = panel?.benchmarkReturns[row];
  // Of an entry ahead of day 0 nothing came before: the close its moves would be counted from is yet to come.
  const isAhead = entry.session < dayZero;
  return {
    dayZero: adjusted[dayZero]! / base - 1,
    before: isAhead ? 0 : price / base - 1,
    after: (adjusted[until] ?? Number.NaN) / price - 1,
    benchmarkBefore: compounded(benchmark, dayZero, last),
    benchmarkAfter: compounded(benchmark, last + 1, until),
  };
}

/** Return over sessions from one to another, both included; 0 over none, NaN where one lies beyond the data. */
function compounded(returns: Float64Array | undefined, from: number, to: number): number {
  if (returns === undefined) return Number.NaN;
  if (from > to) return 0;
  if (from < 0 || to >= returns.length) return Number.NaN;
  let growth = 1;
  for (let t = from; t <= to; t++) growth *= 1 + returns[t]!;
  return growth - 1;
}
