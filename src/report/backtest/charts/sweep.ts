import { variedKeys } from '../../../backtest/settings/variants.ts';
import { namedReadouts } from '../../charts/readouts.ts';
import { colors, framed } from '../../charts/theme.ts';
import { counted, percent, percentBare } from '../../numbers.ts';
import { groupedBy, rowsIn } from '../../rows.ts';
import type { BacktestChart, BacktestChartInput } from '../chart.ts';
import { capitalised } from '../words.ts';

interface Cell {
  readonly x: string;
  readonly y: string;
  /** Mean net return, averaged over the keys that are not drawn. */
  readonly value: number;
  readonly isWritten: boolean;
  /** Variants it is the average of. */
  readonly n: number;
}

/** The variants by the two keys that take most values. */
export const sweep: BacktestChart = {
  name: 'Variants tried',
  section: 'luck',
  explanation:
    'Mean net return of a trade, in percent, by the keys that were varied; where there are more than two, averaged over the others. The ring is the strategy as written. A good cell among bad ones is what a search finds in noise.',
  draw(input) {
    const { plot } = input;
    const { cells, xs, ys, xName, yName } = cellsOf(input);
    if (cells.length < 2) return [];
    const n = input.result.tables.variants.length;
    const most = Math.max(...cells.map(({ value }) => Math.abs(value)));
    const title = `${counted(n, 'variant')} tried`;
    const subtitle = `mean net return, percent; across: ${xName}${yName === '' ? '' : `, down: ${yName}`}`;
    const marks = [
      plot.axisX({ label: null, tickSize: 0 }),
      plot.axisY({ label: null, tickSize: 0 }),
      plot.cell(cells, {
        x: 'x',
        y: 'y',
        inset: 1,
        fill: ({ value }: Cell) => (value > 0 ? colors.holds : colors.eventDay),
        fillOpacity: ({ value }: Cell) => 0.1 + 0.7 * (Math.abs(value) / (most || 1)),
      }),
      plot.cell(
        cells.filter(({ isWritten }) => isWritten),
        {
          x: 'x',
          y: 'y',
          inset: 2,
          fill: 'none',
          stroke: colors.ink,
          strokeWidth: 1.8,
        },
      ),
      plot.text(cells, { x: 'x', y: 'y', text: ({ value }: Cell) => percentBare(value), fontSize: 11 }),
      namedReadouts(plot, cells, { x: 'x', y: 'y' }, (cell) => [
        [`${xName} ${cell.x}`, ...(yName === '' ? [] : [`${yName} ${cell.y}`])].join(', '),
        `${percent(cell.value)} mean net return${cell.n === 1 ? '' : `, over ${cell.n} variants`}${cell.isWritten ? ', as written' : ''}`,
      ]),
    ];
    const best = Math.max(...cells.map(({ value }) => value));
    return [
      {
        subject: 'sweep',
        name: [],
        alt: `${title}. ${capitalised(subtitle)}: the best cell ${percent(best)}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 74,
          marginBottom: 26,
          height: 30 * ys.length + 100,
          color: { type: 'identity' },
          opacity: { type: 'identity' },
          x: { domain: xs },
          y: { domain: ys },
        }),
      },
    ];
  },
};

function cellsOf({ result }: BacktestChartInput) {
  const keys = variedKeys(result.strategy.variants ?? {}).toSorted(
    (a, b) => b.values.length - a.values.length,
  );
  const [across, down] = keys;
  const { extra } = result.tables.variants;
  const told = rowsIn(result.tables.variants)
    .map((row, i) => ({
      row,
      x: across === undefined ? '' : extra[across.name]![i]!,
      y: down === undefined ? '' : extra[down.name]![i]!,
    }))
    .filter(({ row }) => Number.isFinite(row.mean_net_return));
  const xs = orderOf(
    across?.values ?? [],
    told.map(({ x }) => x),
  );
  const ys = orderOf(
    down?.values ?? [],
    told.map(({ y }) => y),
  );
  const cells = [...groupedBy(told, ({ x, y }) => JSON.stringify([x, y])).values()].map(
    (own): Cell => ({
      x: own[0]!.x,
      y: own[0]!.y,
      value: own.reduce((sum, { row }) => sum + row.mean_net_return, 0) / own.length,
      isWritten: own.some(({ row }) => row.as_written === 'true'),
      n: own.length,
    }),
  );
  return { cells, xs, ys, xName: across?.name ?? '', yName: down?.name ?? '' };
}

/** Values in the order written, then any other that was run. */
function orderOf(written: readonly (number | string)[], run: readonly string[]): string[] {
  return [...new Set([...written.map(String), ...run])];
}
