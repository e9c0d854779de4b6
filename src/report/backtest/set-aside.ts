import type { BacktestResult } from '../../backtest/result.ts';
import { enumerated } from './words.ts';

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
  return names.length === 0 ? '' : `without ${enumerated(names)}`;
}
