import type { BacktestResult } from '../../backtest/result.ts';
import { counted, percent } from '../numbers.ts';
import { plain } from '../plain.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { TOLD_ONE_BY_ONE } from '../selection.ts';
import { usualVoice } from '../voice.ts';
import { phaseWords } from '../words.ts';
import { eventIds } from './event-ids.ts';

/** Moves of a trade in its own direction: of a short sale those of the price, turned round. */
interface Row extends RowOf<'tradable'> {
  readonly isShort: boolean;
  /** Whether the entry was set for a session before day 0. */
  readonly isAhead: boolean;
}

/** What the events moved, and what of it came before and after the entry: over all, and one by one where they are few. */
export function tradableSaid(result: Pick<BacktestResult, 'securities' | 'strategy' | 'tables'>): string[] {
  const rows = tradedRows(result);
  const known = rows.filter((row) => Number.isFinite(row.return_before_entry + row.return_after_entry));
  if (known.length === 0) return [];
  const names = new Map(result.securities.map(({ symbol, name }) => [symbol, name]));
  const events = eventIds(result);
  const { at } = result.strategy.exit;
  const over = overBenchmark(known, at);
  const turned = known.some(({ isShort }) => isShort) ? ', every move in the direction of the trade' : '';
  const before = known.every(({ isAhead }) => isAhead)
    ? 'Every entry was set for a session ahead of day 0, so none of its move had gone'
    : `From the last close before it to the entry the price had moved ${percent(meanOf(known, (row) => row.return_before_entry))}, which the strategy could not have`;
  const of =
    known.length === rows.length
      ? ''
      : ` of ${rows.length}, those quoted at the entry and the exit as planned`;
  return [
    `On average over ${counted(known.length, 'traded observation')}${of}${turned}, day 0 moved ${percent(meanOf(known, (row) => row.day_zero_return))}. ${before}; over the sessions it holds for, from the entry to the ${at} it is due to leave at, it moved ${percent(meanOf(known, (row) => row.return_after_entry))}${over}.`,
    ...(known.length > TOLD_ONE_BY_ONE
      ? []
      : known.map((row) =>
          oneSaid(row, names.get(row.security) ?? row.security, events.get(row.observation)!),
        )),
  ];
}

function tradedRows({ tables }: Pick<BacktestResult, 'tables'>): Row[] {
  const { observation, side } = tables.trades.columns;
  const short = new Set(observation.filter((_, i) => side[i] === 'short'));
  return rowsIn(tables.tradable)
    .filter(({ status }) => status === 'executed')
    .map((row) => {
      const isShort = short.has(row.observation);
      const turn = isShort ? -1 : 1;
      return {
        ...row,
        isShort,
        isAhead: row.entry_date !== '' && row.entry_date < row.event_date,
        day_zero_return: turn * row.day_zero_return,
        return_before_entry: turn * row.return_before_entry,
        return_after_entry: turn * row.return_after_entry,
        benchmark_before_entry: turn * row.benchmark_before_entry,
        benchmark_after_entry: turn * row.benchmark_after_entry,
      };
    });
}

function overBenchmark(rows: readonly Row[], exitAt: 'close' | 'open'): string {
  const known = rows.filter((row) => Number.isFinite(row.benchmark_before_entry + row.benchmark_after_entry));
  if (known.length === 0) return '';
  const before = meanOf(known, (row) => row.return_before_entry - row.benchmark_before_entry);
  const after = meanOf(known, (row) => row.return_after_entry - row.benchmark_after_entry);
  const some = known.length === rows.length ? '' : ` (${known.length} of them have one)`;
  const missed = known.every(({ isAhead }) => isAhead) ? '' : `${percent(before)} before the entry, `;
  const isByCloses = (row: Row) => row.benchmark_at === 'close' && [row.entry_at, exitAt].includes('open');
  const byCloses = known.some(isByCloses) ? ', counted by its closes for want of opens' : '';
  return `. Less the benchmark${some}${byCloses}: ${missed}${percent(after)} after ${missed === '' ? 'the entry' : 'it'}`;
}

function oneSaid(row: Row, name: string, event: string): string {
  const abnormal = row.return_after_entry - row.benchmark_after_entry;
  const less = Number.isFinite(abnormal) ? ` (${percent(abnormal)} less the benchmark)` : '';
  const missed = row.isAhead
    ? 'ahead of day 0'
    : `${percent(row.return_before_entry)} from the last close before the news`;
  return `${plain(name)}, ${plain(event)}: announced ${phaseWords(row.phase)}, ${row.isShort ? 'sold short; in the direction of the trade, ' : ''}day 0 moved ${percent(row.day_zero_return)}; the entry was set for the ${row.entry_at} of ${usualVoice.longDate(row.entry_date)}, ${missed}. Over the sessions to be held: ${percent(row.return_after_entry)}${less}, net ${percent(row.net_return)}.`;
}

function meanOf(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}
