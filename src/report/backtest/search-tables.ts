import type { BacktestResult } from '../../backtest/result.ts';
import type { TableBlock } from '../document/block.ts';
import { number, shown, text, whole } from '../document/tables/shown.ts';
import { count, decimal, percent, pValue } from '../numbers.ts';
import { plain } from '../plain.ts';
import { rowsIn } from '../rows.ts';
import { usualVoice } from '../voice.ts';
import { leastP } from './least-p.ts';

/** The variants that were tried, and what choosing among them on the past would have earned. */
export function searchTables({ tables }: Pick<BacktestResult, 'tables'>): TableBlock[] {
  const { extra } = tables.variants;
  const draws = rowsIn(tables.luck).find(({ test }) => test === 'reality-check')?.draws ?? Number.NaN;
  const rows = rowsIn(tables.variants).map((row, i) => ({ ...row, i }));
  return [
    ...shown(
      'Every variant that was tried',
      rows.toSorted((a, b) => ranked(b.mean_net_return) - ranked(a.mean_net_return)),
      [
        text(
          'Variant',
          ({ variant, as_written }) => `${count(variant)}${as_written === 'true' ? ', as written' : ''}`,
        ),
        ...Object.entries(extra).map(([name, values]) =>
          text<(typeof rows)[number]>(plain(name), ({ i }) => plain(values[i]!)),
        ),
        number('Trades', ({ trades }) => count(trades)),
        number('Total', ({ total_return }) => percent(total_return)),
        number('Sharpe', ({ sharpe }) => decimal(sharpe)),
        number('Mean net', ({ mean_net_return }) => percent(mean_net_return)),
        number('p alone, by t', ({ p_alone }) => pValue(p_alone)),
        number('p alone, by draws', ({ p_drawn }) => pValue(p_drawn, leastP({ p_value: p_drawn, draws }))),
      ],
      'variants',
    ),
    ...shown(
      'Walk-forward by event date',
      rowsIn(tables.walk_forward),
      [
        text('Fold', ({ fold }) => count(fold)),
        whole('Chosen until', ({ train_until }) => usualVoice.tableDate(train_until)),
        whole('Tested from', ({ test_from }) => usualVoice.tableDate(test_from)),
        whole('to', ({ test_until }) => usualVoice.tableDate(test_until)),
        number('Events before', ({ trained }) => count(trained)),
        number('tested', ({ tested }) => count(tested)),
        number('Variant', ({ variant }) => count(variant)),
        number('In sample', ({ in_sample }) => percent(in_sample)),
        number('Out of sample', ({ out_of_sample }) => percent(out_of_sample)),
      ],
      'walk_forward',
    ),
  ];
}

/** Those without a value last. */
function ranked(mean: number): number {
  return Number.isNaN(mean) ? Number.NEGATIVE_INFINITY : mean;
}
