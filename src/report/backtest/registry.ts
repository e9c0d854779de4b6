import type { BacktestChart } from './chart.ts';
import { costs } from './charts/costs.ts';
import { equity } from './charts/equity.ts';
import { eventTime } from './charts/event-time.ts';
import { exposure } from './charts/exposure.ts';
import { monthly } from './charts/monthly.ts';
import { placebos } from './charts/placebos.ts';
import { pnlByEvent } from './charts/pnl-by-event.ts';
import { sensitivity } from './charts/sensitivity.ts';
import { sweep } from './charts/sweep.ts';
import { underWater } from './charts/under-water.ts';

/** The charts of a backtest by id; the id is the name of its file. */
export const backtestCharts = {
  costs,
  equity,
  'event-time': eventTime,
  exposure,
  monthly,
  placebos,
  'pnl-by-event': pnlByEvent,
  sensitivity,
  sweep,
  'under-water': underWater,
} as const satisfies Record<string, BacktestChart>;

export type BacktestChartId = keyof typeof backtestCharts;
