import type { BacktestResult } from '../../backtest/result.ts';

type Exits = Pick<BacktestResult['strategy'], 'hedge' | 'stop' | 'target' | 'timeStop' | 'trailingStop'>;

/**
 * What a strategy has that its trades on random dates have not, true dates and random ones alike; empty where it has none
 * of it.
 *
 * @returns `without stops, targets and hedge`
 */
export function setAsideSaid({ hedge, stop, target, timeStop, trailingStop }: Exits): string {
  const isStopped = [stop, timeStop, trailingStop].some((one) => one !== undefined);
  const names = [
    ...(isStopped ? ['stops'] : []),
    ...(target === undefined ? [] : ['targets']),
    ...(hedge === undefined ? [] : ['hedge']),
  ];
  if (names.length < 2) return names.length === 0 ? '' : `without ${names[0]}`;
  return `without ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
