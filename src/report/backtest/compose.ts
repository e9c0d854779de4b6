import type { BacktestResult } from '../../backtest/result.ts';
import { demand, hasKeys } from '../../errors/demand.ts';
import type { Block, ReportDocument } from '../document/block.ts';
import type { Figure } from '../figure.ts';
import { plain } from '../plain.ts';
import { usualVoice } from '../voice.ts';
import { chartSections } from './chart.ts';
import { drawBacktestFigures } from './figures.ts';
import { findingBlocks } from './finding.ts';
import { methodItems } from './method.ts';
import { backtestPapers } from './papers.ts';
import { type BacktestChartId, backtestCharts } from './registry.ts';
import { rulesSaid } from './rules.ts';
import { backtestTables } from './tables.ts';

/**
 * The report of a backtest, to be written in any form: the finding first, then its charts, its tables, and how it was
 * done.
 *
 * @example
 * const { strategy, study } = await readStrategy('strategy.yaml');
 * const report = await backtestReport(backtestEvents(strategy, study));
 * reportFormats.html.render(report).startsWith('<!doctype html>'); // true
 */
export async function backtestReport(result: BacktestResult): Promise<ReportDocument> {
  const legal = 'be what backtestEvents gives';
  demand(hasKeys(result, 'tables', 'tradeList'), { what: 'the result', legal, given: result });
  const figures = await drawBacktestFigures(result);
  const { title, notice } = result;
  return {
    title: `${plain(title)}: what could be traded`,
    voice: usualVoice,
    notice: notice === undefined ? undefined : plain(notice),
    summary: rulesSaid(result),
    sections: [
      { id: 'finding', title: 'The finding', blocks: findingBlocks(result) },
      { id: 'charts', title: 'Charts', blocks: chartBlocks(figures) },
      { id: 'tables', title: 'Tables', blocks: backtestTables(result) },
      {
        id: 'method',
        title: 'How it was done',
        blocks: [{ kind: 'list', items: methodItems(result) } as const],
      },
    ].filter(({ blocks }) => blocks.length > 0),
    figures,
    papers: backtestPapers(result),
  };
}

function chartBlocks(figures: readonly Figure<BacktestChartId>[]): Block[] {
  const told = chartSections.flatMap((section) =>
    figures.filter(({ chart }) => backtestCharts[chart].section === section),
  );
  if (told.length === 0) return [];
  const items = [...new Set(told.map(({ chart }) => chart))].map(
    (id) => `${backtestCharts[id].name}. ${backtestCharts[id].explanation}`,
  );
  return [
    { kind: 'figures', figures: told },
    { kind: 'list', items },
  ];
}
