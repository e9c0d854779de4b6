import { type Finding, many } from '../../errors/finding.ts';
import { isKnown, type TradingCalendar } from '../../time/calendar.ts';
import type { PriceSeries } from '../series.ts';
import type { SessionsJudgement } from './judgement.ts';
import { dateOf, rowFinding } from './row-finding.ts';
import { type Run, runsOf, sizeOf } from './runs.ts';

/** Rows of days that are no sessions of the exchange: it was closed, or seems to have been where its closures are not known. */
export const sessionRow: SessionsJudgement = {
  of: 'sessions',
  judge: (series, calendar) => {
    const runs = runsOf(closedRows(series, calendar));
    if (runs.length > many) return [onMany(series, calendar, runs)];
    return runs.map((run) => onOne(series, calendar, run));
  },
};

/** None where the days of the prices are the sessions. O(rows + sessions). */
function closedRows({ days }: PriceSeries, { known, sessions }: TradingCalendar): number[] {
  const rows: number[] = [];
  if (known === undefined) return rows;
  let session = 0;
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!;
    while (session < sessions.length && sessions[session]! < day) session++;
    if (sessions[session] !== day) rows.push(row);
  }
  return rows;
}

function onOne(series: PriceSeries, calendar: TradingCalendar, { from, to }: Run): Finding {
  const rows = to - from + 1;
  const days =
    rows === 1
      ? `a row on ${dateOf(series, from)}`
      : `${rows} rows from ${dateOf(series, from)} to ${dateOf(series, to)}`;
  const message = `${series.symbol} has ${days}, ${whyClosed(series, calendar, { from, to })}; ${rows === 1 ? 'it is' : 'they are'} left out`;
  const until = rows === 1 ? {} : { until: dateOf(series, to) };
  return rowFinding(series, from, { severity: 'warning', code: 'session-row', message, ...until });
}

function onMany(series: PriceSeries, calendar: TradingCalendar, runs: readonly Run[]): Finding {
  const [from, until] = [runs[0]!.from, dateOf(series, runs.at(-1)!.to)];
  const days = `${sizeOf(runs)} rows between ${dateOf(series, from)} and ${until}`;
  const when = whyClosed(series, calendar, { from, to: runs.at(-1)!.to });
  const { mic } = calendar.exchange;
  const message = `${series.symbol} has ${days} on days ${when}; they are left out. Is ${mic} its exchange?`;
  return rowFinding(series, from, { severity: 'warning', code: 'session-row', message, until });
}

/** Of rows, the first and the last. */
function whyClosed({ days }: PriceSeries, calendar: TradingCalendar, { from, to }: Run): string {
  const isFact = isKnown(calendar, days[from]!) && isKnown(calendar, days[to]!);
  const { mic } = calendar.exchange;
  return isFact
    ? `when ${mic} was closed`
    : `when ${mic} seems to have been closed, as its other prices have it`;
}
