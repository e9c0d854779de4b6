import type { BacktestResult } from '../../backtest/result.ts';
import { counted } from '../numbers.ts';
import { exactly } from './exactly.ts';

type Strategy = BacktestResult['strategy'];

/** When a trade is left: as planned, or before that at a level of its price or for want of a move. */
export function exitsSaid({ entry, exit, ...strategy }: Strategy): string {
  const planned = `A trade is left at the ${exit.at} of the session ${counted(exit.sessions, 'session')} after its entry at the ${entry.at}`;
  return `${planned}${levelsSaid(strategy)}.${timeStopSaid(strategy)}${inPartsSaid(strategy)}`;
}

type Levels = Pick<
  Strategy,
  'blocked' | 'stop' | 'stopsFrom' | 'target' | 'timeStop' | 'trailingStop' | 'volumeCap'
>;

function levelsSaid({ stop, target, trailingStop, stopsFrom }: Levels): string {
  const from = stopsFrom === 'entry' ? '' : ' from the last close of a session before the entry';
  const levels = [
    ...(stop === undefined ? [] : [`a loss of ${exactly(stop)}${from} (stop)`]),
    ...(target === undefined ? [] : [`a gain of ${exactly(target)}${from} (target)`]),
    ...(trailingStop === undefined
      ? []
      : [`a fall of ${exactly(trailingStop)} from its best close (trailing stop)`]),
  ];
  return levels.length === 0
    ? ''
    : `; before that at ${levels.join(' or ')}, filled at the open where it is jumped over`;
}

function timeStopSaid({ timeStop }: Pick<Strategy, 'timeStop'>): string {
  if (timeStop === undefined) return '';
  const { sessions, unless } = timeStop;
  const least = `${unless < 0 ? '−' : ''}${exactly(Math.abs(unless))}`;
  return ` One whose return is below ${least} at the close ${counted(sessions, 'session')} after its entry is left at the next open (time stop).`;
}

/** What levels are counted from while an order is still being filled. */
function inPartsSaid({
  volumeCap,
  blocked,
  stop,
  stopsFrom,
  target,
  timeStop,
  trailingStop,
}: Levels): string {
  const isInParts = volumeCap !== undefined && blocked.action === 'carry';
  const fromEntry = stopsFrom === 'entry' ? [stop, target] : [];
  const isCounted = [...fromEntry, timeStop, trailingStop].some((level) => level !== undefined);
  return isInParts && isCounted
    ? ' The entry price of an order filled over several sessions is the mean of its fills so far.'
    : '';
}
