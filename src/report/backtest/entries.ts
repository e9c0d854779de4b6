import type { BacktestResult } from '../../backtest/result.ts';

type Strategy = BacktestResult['strategy'];

/** What a date without a time is taken for, as the strategy asserts. */
const asserted: Readonly<Record<Exclude<Strategy['unknownTime'], 'next-session'>, string>> = {
  'before-open': 'before the open',
  during: 'during the session',
  'after-close': 'after the close',
};

/** The first price an event may be entered at, and which events may be entered before it. */
export function entriesSaid({ entry, unknownTime }: Pick<Strategy, 'entry' | 'unknownTime'>): string {
  const undated =
    unknownTime === 'next-session'
      ? 'the next open for a date without a time'
      : `for a date without a time as though it had come ${asserted[unknownTime]}, as the strategy asserts`;
  return `${aheadSaid(entry)} comes before the first price that could be had after the announcement: the open of day 0 for news outside of trading, its close for news during the session, ${undated}. ${dayZeroSaid(entry)}`;
}

/** Where an entry is counted from day 0 it may lie ahead of the news: for events whose date was public, and no others. */
function aheadSaid({ offset, delay }: Strategy['entry']): string {
  const day = offset === undefined ? Number.POSITIVE_INFINITY : offset + delay;
  if (day > 0) return 'No entry';
  const ahead = day < 0 ? 'is entered ahead of its news' : 'is entered even where its news comes later';
  return `An event whose date was public before the day of its entry (scheduled_on) ${ahead}; no other entry`;
}

/** Which rules of the study decide about day 0: ahead of it nobody knows whether the security will trade on it. */
function dayZeroSaid({ offset = 0 }: Strategy['entry']): string {
  const suspended = offset < 0 ? '' : ' or in a suspension';
  return `Day 0 is the first session that can react, whatever eventDay says of it; events that eventDay excludes, on a day without a session${suspended}, are left out here, too.`;
}
