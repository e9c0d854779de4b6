import { type Finding, many } from '../../errors/finding.ts';
import type { TradingCalendar } from '../../time/calendar.ts';
import { formatDay } from '../../time/day.ts';
import type { PriceSeries } from '../series.ts';
import type { SessionsJudgement } from './judgement.ts';
import { rowFinding } from './row-finding.ts';
import { type SessionGap, sessionGaps, suspensionLength } from './session-gaps.ts';

/** Many sessions in a row without a price: the next return carries all that happened meanwhile. */
export const suspension: SessionsJudgement = {
  of: 'sessions',
  judge: (series, calendar) => {
    const gaps = sessionGaps(series, calendar).filter(({ sessions }) => sessions >= suspensionLength);
    return gaps.length > many
      ? [inAll(series, calendar, gaps)]
      : gaps.map((gap) => inOne(series, calendar, gap));
  },
};

function inOne(series: PriceSeries, { exchange }: TradingCalendar, gap: SessionGap): Finding {
  const { from, to, sessions } = gap;
  const message =
    `${series.symbol} has no row from ${formatDay(from)} to ${formatDay(to)}, ${sessions} sessions of ` +
    `${exchange.mic}: trading was apparently suspended`;
  return suspended(series, [gap], message);
}

function inAll(series: PriceSeries, { exchange }: TradingCalendar, gaps: readonly SessionGap[]): Finding {
  const [from, to] = [formatDay(gaps[0]!.from), formatDay(gaps.at(-1)!.to)];
  const message =
    `${series.symbol} has no row on ${sessionsOf(gaps)} sessions of ${exchange.mic} between ${from} and ${to}: ` +
    `trading was apparently suspended ${gaps.length} times`;
  return suspended(series, gaps, message);
}

function suspended(series: PriceSeries, gaps: readonly SessionGap[], message: string): Finding {
  const { from, next } = gaps[0]!;
  const finding = {
    severity: 'warning',
    code: 'suspension',
    message,
    value: String(sessionsOf(gaps)),
    until: formatDay(gaps.at(-1)!.to),
  } as const;
  return { ...rowFinding(series, next, finding), date: formatDay(from) };
}

function sessionsOf(gaps: readonly SessionGap[]): number {
  return gaps.reduce((sum, { sessions }) => sum + sessions, 0);
}
