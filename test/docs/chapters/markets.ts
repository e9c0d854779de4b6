import type { Market } from '../../../src/backtest/markets/market.ts';
import { markets } from '../../../src/backtest/markets/registry.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { type Chapter, type Member, membersOf } from '../chapter.ts';
import { plain, table } from '../markdown.ts';

export const exchangeMarkets: Chapter = {
  title: 'Costs and rules of exchanges',
  introduction:
    'What each exchange asks of those who trade on it; charges are those of the day of the trade.',
  registry: ['backtest/markets/registry.ts', 'markets'],
  members: membersOf<Market>(markets, (market, mic) =>
    tell(market, exchanges[mic as keyof typeof exchanges].name),
  ),
};

function tell({ fees, sellsSameDay, allowsShort, sessionsPerYear, reference }: Market, name: string): Member {
  const rows = fees.flatMap(({ name: charge, sides, rates }) =>
    rates.map(({ from, rate, perOrder = 0, minimum = 0 }) => [
      plain(charge),
      sides === 'both' ? 'bought and sold' : 'sold',
      `\`${from}\``,
      String(rate),
      perOrder === 0 ? '' : String(perOrder),
      minimum === 0 ? '' : String(minimum),
    ]),
  );
  return {
    name,
    facts: [
      ['shares bought in a session may be sold in it', sellsSameDay ? 'yes' : 'no'],
      ['short sales', allowsShort ? 'yes' : 'no'],
      ['sessions in a usual year', String(sessionsPerYear)],
      ['source', reference],
    ],
    sections:
      rows.length === 0
        ? []
        : [
            [
              'Statutory charges',
              table(['charge', 'when', 'from', 'fraction of the value', 'an order', 'at least'], rows),
            ],
          ],
  };
}
