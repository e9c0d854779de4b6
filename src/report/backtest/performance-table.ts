import type { BacktestResult } from '../../backtest/result.ts';
import type { TableBlock } from '../document/block.ts';
import { number, shown, text } from '../document/tables/shown.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { performanceFigure } from './performance-figures.ts';
import { metricWords } from './words.ts';

type Measure = RowOf<'performance'>;

/** Every measure in its three views side by side: all days, active days, trades. */
export function performanceTable({ tables }: Pick<BacktestResult, 'tables'>): TableBlock[] {
  const metrics = [...groupedBy(rowsIn(tables.performance), ({ metric }) => metric).values()];
  const cell = (own: readonly Measure[], of: string) => {
    const row = own.find(({ view }) => view === of);
    if (row === undefined) return '';
    return row.reason === '' ? performanceFigure(row) : ({ text: '–', tone: 'quiet' } as const);
  };
  const blocks = shown(
    'Performance in three views',
    metrics,
    [
      text('Measure', ([first]) => metricWords(first!.metric)),
      number('All days', (own) => cell(own, 'calendar')),
      number('Active days', (own) => cell(own, 'active')),
      number('Trades', (own) => cell(own, 'trade')),
      text('Definition', ([first]) => ({ text: first!.definition, tone: 'quiet' })),
    ],
    'performance',
  );
  const note =
    'Active days are those on which something was held. A dash is not defined there: the table performance says why.';
  const written =
    tables.variants.length > 1
      ? 'Every measure is of the strategy as written; the deflated Sharpe ratio of the best variant stands under “Is it luck?”. '
      : '';
  return blocks.map((block) => ({ ...block, note: `${written}${note}` }));
}
