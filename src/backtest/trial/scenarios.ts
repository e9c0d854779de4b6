import { compareLag } from '../luck/lag-comparison.ts';
import { performanceOf } from '../performance/performance.ts';
import { closedOf } from '../performance/trades.ts';
import { type Ready, type Run, runStrategy } from '../run-strategy.ts';
import { equityCurve, tradeList } from '../tables/curve.ts';
import { metricIn } from './tried-variants.ts';

/** The strategy at other costs, or entered later. */
export interface Scenario {
  readonly name: ScenarioName;
  /** What costs are multiplied by, and sessions the entry is put off by beyond what the strategy says. */
  readonly costs: number;
  readonly delay: number;
  /** Trades that have ended. */
  readonly trades: number;
  readonly totalReturn: number;
  readonly meanNetReturn: number;
  /** A year. */
  readonly sharpe: number;
  /** Mean net return over that of the strategy as written; NaN unless that is above 0. */
  readonly kept: number;
  readonly isHalved: boolean;
}

export type ScenarioName = 'as-written' | 'double-costs' | 'no-costs' | 'one-session-later';

const changes: readonly [ScenarioName, costs: number, delay: number][] = [
  ['as-written', 1, 0],
  ['no-costs', 0, 0],
  ['double-costs', 2, 0],
  ['one-session-later', 1, 1],
];

/** What becomes of a strategy without costs, at twice its costs, and one session late. Ticks and lots stay. */
export function scenariosOf(run: Run, ready: Ready): Scenario[] {
  const written = measuredOf(run, ready);
  return changes.map(([name, costs, delay]) => {
    const own = name === 'as-written' ? written : measuredOf(changed(run, costs, delay, ready), ready);
    const comparison = compareLag(written.rows, own.rows, ['expectancy'])[0];
    const { rows: _, ...told } = own;
    return {
      name,
      costs: run.strategy.costs.times * costs,
      delay,
      ...told,
      kept: comparison?.kept ?? Number.NaN,
      isHalved: comparison?.isHalved ?? false,
    };
  });
}

function changed({ strategy }: Run, costs: number, delay: number, ready: Ready): Run {
  return runStrategy(
    {
      ...strategy,
      costs: { ...strategy.costs, times: strategy.costs.times * costs },
      entry: { ...strategy.entry, delay: strategy.entry.delay + delay },
    },
    ready,
  );
}

function measuredOf(run: Run, { measures }: Ready) {
  const [curve, list] = [equityCurve(run), tradeList(run)];
  const rows = performanceOf(curve, list, measures);
  return {
    rows,
    trades: closedOf(list).netReturn.length,
    totalReturn: metricIn(rows, 'total-return', 'calendar'),
    meanNetReturn: metricIn(rows, 'expectancy', 'trade'),
    sharpe: metricIn(rows, 'sharpe', 'calendar'),
  };
}
