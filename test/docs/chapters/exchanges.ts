import type { Exchange } from '../../../src/time/exchange.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { type Chapter, type Member, membersOf } from '../chapter.ts';
import { plain, table } from '../markdown.ts';

export const tradingExchanges: Chapter = {
  title: 'Exchanges',
  introduction:
    'Where securities trade, by ISO 10383 code: hours, auctions, and every weekday without trading. Weekdays that are not' +
    ' listed are sessions.',
  registry: ['time/registry.ts', 'exchanges'],
  members: membersOf<Exchange>(exchanges, tell),
};

function tell({ closures, ...exchange }: Exchange): Member {
  const { lunch, openingAuction, closingAuction } = exchange;
  return {
    name: exchange.name,
    facts: [
      ['time zone', exchange.zone],
      ['currency', exchange.currency],
      ['symbols', [...exchange.suffixes, ...exchange.indexes].join(', ') || 'told by the study'],
      ['hours', span(exchange.hours.open, exchange.hours.close)],
      ...(lunch === undefined ? [] : [['break at noon', span(lunch.from, lunch.to)] as const]),
      ...(openingAuction === undefined
        ? []
        : [['opening auction', span(openingAuction.from, openingAuction.to)] as const]),
      ...(closingAuction === undefined
        ? []
        : [['closing auction', `${closingAuction.minutes} minutes, since ${closingAuction.since}`] as const]),
      ['closures known', `${closures.from} to ${closures.to}`],
      ['source', exchange.reference],
    ],
    sections: [
      [
        'Sessions with hours of their own',
        table(['date', 'open', 'close', 'reason'], closures.unusual.map(cells)),
      ],
      ['Weekdays without trading', table(['date', 'reason'], closures.closed.map(cells))],
      ...(closures.projected.length === 0
        ? []
        : [
            [
              'Closures expected, not announced',
              table(['date', 'reason'], closures.projected.map(cells)),
            ] as const,
          ]),
    ],
  };
}

/** The date, in one line, and what is said of it. */
function cells([date = '', ...rest]: readonly string[]): string[] {
  return [`\`${date}\``, ...rest.map(plain)];
}

/** Minutes after local midnight as times of day. */
function span(from: number, to: number): string {
  return [from, to]
    .map(
      (minutes) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    )
    .join(' to ');
}
