import { blankTable, type Table } from '../../table/table.ts';
import { grossOf, netOf } from '../trade.ts';
import type { Told } from './told.ts';

/** From the result at quoted prices to the net result, step by step; costs are negative. */
export function costsTable({ trades, log }: Pick<Told, 'log' | 'trades'>): Table<'costs'> {
  const traded = log.days.reduce((sum, day) => sum + day.traded, 0);
  const sum = (of: (trade: Told['trades'][number]) => number) =>
    trades.reduce((total, trade) => total + of(trade), 0);
  const slippage = sum((trade) => trade.slippage);
  const fees = new Map<string, number>();
  for (const trade of trades) {
    for (const [name, amount] of trade.fees) fees.set(name, (fees.get(name) ?? 0) + amount);
  }
  const steps: [string, number][] = [
    ['result_at_quoted_prices', sum(grossOf) + slippage],
    ['slippage', -slippage],
    ...[...fees]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, amount]): [string, number] => [name, -amount]),
    ['borrow', -sum((trade) => trade.borrow)],
    ['net_result', sum(netOf)],
  ];
  const table = blankTable('costs', steps.length);
  steps.forEach(([cost, amount], row) => {
    table.columns.cost[row] = cost;
    table.columns.amount[row] = amount === 0 ? 0 : amount;
    table.columns.share_of_traded[row] = traded === 0 ? Number.NaN : amount === 0 ? 0 : amount / traded;
  });
  return table;
}
