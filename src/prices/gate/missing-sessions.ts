import { type Finding, many } from '../../errors/finding.ts';
import type { TradingCalendar } from '../../time/calendar.ts';
import { formatDay } from '../../time/day.ts';
import type { PriceSeries } from '../series.ts';
import type { SessionsJudgement } from './judgement.ts';
import { rowFinding } from './row-finding.ts';
import { type SessionGap, sessionGaps, suspensionLength } from './session-gaps.ts';

/** Single sessions without a row: no trade, or a hole in the data. Their returns are missing, never 0. */
export const missingSessions: SessionsJudgement = {
  of: 'sessions',
  judge: (series, calendar) => {
    const gaps = sessionGaps(series, calendar).filter(({ sessions }) => sessions < suspensionLength);
    return gaps.length > many
      ? [inAll(series, calendar, gaps)]
      : gaps.map((gap) => inOne(series, calendar, gap));
  },
};

function inOne(
  series: PriceSeries,
  { exchange }: TradingCalendar,
  { from, to, sessions, next }: SessionGap,
): Finding {
  const when = sessions === 1 ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
  const message = `${series.symbol} has no row ${when}, ${count(sessions)} of ${exchange.mic}`;
  const finding = { severity: 'note', code: 'missing-sessions', message, value: String(sessions) } as const;
  const until = sessions === 1 ? {} : { until: formatDay(to) };
  return { ...rowFinding(series, next, { ...finding, ...until }), date: formatDay(from) };
}

function inAll(series: PriceSeries, { exchange }: TradingCalendar, gaps: readonly SessionGap[]): Finding {
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  const sessions = gaps.reduce((sum, gap) => sum + gap.sessions, 0);
  const message =
    `${series.symbol} has no row on ${count(sessions)} of ${exchange.mic} between ${formatDay(first.from)} ` +
    `and ${formatDay(last.to)}`;
  const until = formatDay(last.to);
  const finding = {
    severity: 'note',
    code: 'missing-sessions',
    message,
    value: String(sessions),
    until,
  } as const;
  return { ...rowFinding(series, first.next, finding), date: formatDay(first.from) };
}

function count(sessions: number): string {
  return sessions === 1 ? 'a session' : `${sessions} sessions`;
}
