import type { BacktestResult } from '../../backtest/result.ts';
import { luckSaid } from '../backtest/luck-sentences.ts';
import { money } from '../backtest/money.ts';
import { reasonsSaid } from '../backtest/not-traded.ts';
import { rulesSaid } from '../backtest/rules.ts';
import { metricWithin } from '../backtest/words.ts';
import { counted, percent, share } from '../numbers.ts';
import { rowsIn } from '../rows.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, type Span, shownLines, styled, type TerminalOptions } from './line.ts';

const NOTHING = 'Nothing was traded: there is no result to tell.';

/** What a strategy did with the events and what it brought, in a dozen lines. */
export function backtestText(result: BacktestResult, options: TerminalOptions): string {
  const { title, notice, findings } = result;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return shownLines(
    [
      line(0, styled('bold', `${title}: backtest`)),
      ...(notice === undefined ? [] : [line(0, styled('warning', notice))]),
      line(0, styled('quiet', rulesSaid(result))),
      line(0, eventsSaid(result)),
      ...reasonsSaid(result).map((reason) => line(2, styled('quiet', reason))),
      blank,
      ...(result.counts.executed === 0
        ? [line(0, styled('warning', NOTHING))]
        : [
            line(0, ...resultSaid(result)),
            line(0, tradesSaid(result)),
            ...costsSaid(result),
            ...luckSaid(result).map((sentence) => line(0, sentence)),
          ]),
      ...(warnings === 0
        ? []
        : [line(0, styled('warning', `${counted(warnings, 'warning')} about the inputs in data_quality`))]),
    ],
    options,
  );
}

function eventsSaid({ counts }: BacktestResult): string {
  const { decided, executed, skipped, blocked } = counts;
  return `${counted(decided, 'observation')} decided: ${executed} traded, ${skipped} skipped, ${blocked} blocked`;
}

function resultSaid({ tables, currency, strategy }: BacktestResult): Span[] {
  const { equity, drawdown } = tables.equity.columns;
  const last = equity.at(-1) ?? strategy.capital;
  const total = last / strategy.capital - 1;
  const worst = drawdown.reduce((least, value) => Math.min(least, value), 0);
  return [
    `${currency} ${money(strategy.capital, 2)} became ${money(last, 2)}:`,
    styled(total < 0 ? 'bad' : 'good', percent(total)),
    `· worst drawdown ${percent(worst)}`,
  ];
}

function tradesSaid({ tradeList, counts }: BacktestResult): string {
  const closed = [...tradeList.netReturn].filter((_, i) => tradeList.isOpen[i] === 0);
  const won = closed.filter((value) => value > 0).length;
  const mean = closed.reduce((sum, value) => sum + value, 0) / closed.length;
  const open =
    counts.open === 0 ? '' : `; ${counted(counts.open, 'trade')} not finished, marked at the last close`;
  if (closed.length === 0) return `no trade was finished${open}`;
  return `${counted(closed.length, 'trade')} finished, ${share(won / closed.length)} of them won, mean net return ${percent(mean)}${open}`;
}

/** From the result at quoted prices to the net one. */
function costsSaid({ tables, currency }: BacktestResult): Line[] {
  const rows = rowsIn(tables.costs).map(({ cost, amount }): Span[] => {
    return [metricWithin(cost), `${currency} ${money(amount, 2)}`];
  });
  return inColumns(2, rows, [false, true]);
}
