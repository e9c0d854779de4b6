import { blankTable, type Table } from '../../table/table.ts';
import { benchmarkMoves } from '../benchmark-moves.ts';
import type { FillTime } from '../entry.ts';
import { lastKnown } from '../strategies/move.ts';
import { dateOf, type Tape } from '../tape.ts';
import { type Candidate, netOf } from '../trade.ts';
import type { Told } from './told.ts';

/** What the event moved, and what of it came before and after the entry that was planned: one row an observation that has a day 0. */
export function tradableTable({
  candidates,
  trades,
  log,
  strategy: { exit },
  prepared,
}: Pick<Told, 'candidates' | 'log' | 'prepared' | 'strategy' | 'trades'>): Table<'tradable'> {
  const table = blankTable('tradable', candidates.length);
  const { columns } = table;
  const byCandidate = new Map(trades.map((trade) => [trade.candidate, trade]));
  const benchmarks = benchmarkMoves(prepared);
  candidates.forEach((candidate, row) => {
    const { observation, tape, entry } = candidate;
    const { venue } = tape;
    const trade = byCandidate.get(candidate);
    const left: FillTime = { session: entry.session + exit.sessions, at: exit.at };
    const moves = movesOf(candidate, left);
    const benchmark = benchmarks(candidate, left);
    columns.observation[row] = observation.id;
    columns.security[row] = tape.security.symbol;
    columns.event_date[row] = dateOf(venue, observation.dayZero);
    columns.phase[row] = observation.alignment!.phase;
    columns.status[row] = log.outcomes.get(candidate)!.status;
    columns.entry_at[row] = entry.at;
    columns.day_zero_return[row] = moves.dayZero;
    columns.return_before_entry[row] = moves.before;
    columns.return_after_entry[row] = moves.after;
    columns.benchmark_before_entry[row] = benchmark.before;
    columns.benchmark_after_entry[row] = benchmark.after;
    if (!Number.isNaN(benchmark.after)) columns.benchmark_at[row] = benchmark.at;
    if (trade !== undefined) columns.net_return[row] = netOf(trade) / trade.opening.valueBase;
    if (entry.session < 0 || entry.session >= venue.sessions) return;
    columns.entry_date[row] = dateOf(venue, entry.session);
    columns.quoted_price[row] = tape[entry.at][entry.session]!;
  });
  return table;
}

/** Moves in adjusted prices, fractions, NaN where a price is missing. */
function movesOf({ observation: { dayZero }, tape, entry }: Candidate, exit: FillTime) {
  const base = lastKnown(tape.adjusted, dayZero - 1);
  const price = adjustedAt(tape, entry);
  // Of an entry ahead of day 0 nothing came before: the close its moves would be counted from is yet to come.
  const isAhead = entry.session < dayZero;
  return {
    dayZero: tape.adjusted[dayZero]! / base - 1,
    before: isAhead ? 0 : price / base - 1,
    after: adjustedAt(tape, exit) / price - 1,
  };
}

function adjustedAt(tape: Tape, { session, at }: FillTime): number {
  return (tape[at][session] ?? Number.NaN) * (tape.factor[session] ?? Number.NaN);
}
