import type { BacktestResult } from '../../backtest/result.ts';
import { named } from '../draw-figures.ts';
import type { Figure } from '../figure.ts';
import { openPlotter } from '../svg.ts';
import type { BacktestChart } from './chart.ts';
import { type BacktestChartId, backtestCharts } from './registry.ts';

/** Every chart of a backtest. */
export async function drawBacktestFigures(result: BacktestResult): Promise<Figure<BacktestChartId>[]> {
  const { plot, render } = await openPlotter();
  const drawings = Object.entries<BacktestChart>(backtestCharts).map(
    ([id, chart]) => [id as BacktestChartId, chart.draw({ result, plot })] as const,
  );
  return named(drawings, render);
}
