import type { BacktestResult } from '../../backtest/result.ts';
import type { Drawing } from '../charts/chart.ts';
import type { Plot } from '../svg.ts';

/** What the charts of a backtest are drawn from. */
export interface BacktestChartInput {
  readonly result: BacktestResult;
  readonly plot: Plot;
}

/** What charts are about, in the order they are told: what it brought, from what, at what cost, and whether it is luck. */
export const chartSections = ['result', 'trades', 'costs', 'luck'] as const;

/** One kind of chart of a backtest. */
export interface BacktestChart {
  readonly name: string;
  readonly section: (typeof chartSections)[number];
  /** How it is read. */
  readonly explanation: string;
  /** Nothing where there is nothing to draw. */
  draw(input: BacktestChartInput): Drawing[];
}
