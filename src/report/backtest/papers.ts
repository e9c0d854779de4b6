import type { View } from '../../backtest/performance/metric.ts';
import type { BacktestResult } from '../../backtest/result.ts';
import { units } from '../numbers.ts';
import { countCell, pCell, returnCell, statisticCell } from '../paper/estimate.ts';
import type { Estimate, PaperTable } from '../paper/paper-table.ts';
import { rowsIn } from '../rows.ts';
import { leastP } from './least-p.ts';
import { luckWords, metricWithin, metricWords, scenarioWords } from './words.ts';

type Report = BacktestResult['report'];

/** Measures of the returns of a period, each over all days, active days and trades. */
const moments = [
  'mean',
  'standard-deviation',
  'skewness',
  'kurtosis',
  'sharpe-per-period',
  'value-at-risk',
  'expected-shortfall',
  'best',
  'worst',
  'periods',
];

/** Measures of the account and of its trades, each in the one view it has. */
const headlines = [
  'total-return',
  'cagr',
  'volatility',
  'sharpe',
  'max-drawdown',
  'exposure-time',
  'turnover',
  'hit-rate',
  'profit-factor',
  'expectancy',
];

const views: readonly View[] = ['calendar', 'active', 'trade'];

/** The tables of a backtest a paper prints: performance, luck, and what costs and delay leave. */
export function backtestPapers(result: BacktestResult): PaperTable[] {
  return [performancePaper(result), luckPaper(result), scenariosPaper(result)].filter(({ panels }) =>
    panels.some(({ rows }) => rows.length > 0),
  );
}

function performancePaper({ tables, report }: BacktestResult): PaperTable {
  const measured = rowsIn(tables.performance);
  const rowsOf = (metrics: readonly string[]) =>
    metrics.map((metric) => ({
      label: metricWords(metric),
      cells: views.map((view) => {
        const row = measured.find((one) => one.metric === metric && one.view === view);
        return row === undefined ? empty : valueCell(row.value, row.unit, report);
      }),
    }));
  return {
    id: 'performance',
    title: 'Performance',
    stub: 'Measure',
    columns: ['All days', 'Active days', 'Trades'],
    panels: [
      { title: 'Returns of a period', rows: rowsOf(moments) },
      { title: 'Account and trades', rows: rowsOf(headlines) },
    ],
    notes: `Periods are all days, cash included, those on which something was held, or trades that have ended. ${netSaid(report)} Empty where a measure has no such view or is not defined.`,
  };
}

function luckPaper({ tables, report }: BacktestResult): PaperTable {
  const rows = rowsIn(tables.luck).filter(({ unit, value }) => isPure(unit) && Number.isFinite(value));
  return {
    id: 'luck',
    title: 'Luck',
    stub: 'Test',
    columns: ['Value', 'Low', 'High', 'p', 'n'],
    panels: [
      {
        rows: rows.map((row) => ({
          label: `${luckWords(row.test)}: ${metricWithin(row.metric)}`,
          cells: [
            ...[row.value, row.conf_low, row.conf_high].map((value) => valueCell(value, row.unit, report)),
            pCell(row.p_value, leastP(row)),
            countCell(row.n),
          ],
        })),
      },
    ],
    notes: `Intervals are of the confidence asked for; a p of 0.0001, or of one draw where no draw was larger, is that or less; n is what was drawn from or tried. ${netSaid(report)} Tests that are not defined are left out.`,
  };
}

function scenariosPaper({ tables, report }: BacktestResult): PaperTable {
  return {
    id: 'scenarios',
    title: 'Costs and delay',
    stub: 'Scenario',
    columns: ['Trades', 'Mean net return', 'Total return', 'Sharpe ratio'],
    panels: [
      {
        rows: rowsIn(tables.sensitivity).map((row) => ({
          label: scenarioWords(row.scenario),
          cells: [
            countCell(row.trades),
            valueCell(row.mean_net_return, 'fraction', report),
            valueCell(row.total_return, 'fraction', report),
            valueCell(row.sharpe, '1', report),
          ],
        })),
      },
    ],
    notes: `The strategy as written, without costs, at twice the costs, and entered one session later. ${netSaid(report)}`,
  };
}

const empty: Estimate = { value: '', stars: '' };

/** Whether a unit is of no currency. */
function isPure(unit: string): boolean {
  return unit.startsWith('fraction') || unit.startsWith('1');
}

function valueCell(value: number, unit: string, report: Report): Estimate {
  if (unit.startsWith('fraction')) return returnCell(value, Number.NaN, Number.NaN, report);
  return unit.startsWith('1') ? statisticCell(value, Number.NaN, report) : countCell(value);
}

function netSaid(report: Report): string {
  return `Returns, after costs, are in ${units[report.unit].name}.`;
}
