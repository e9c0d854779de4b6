import type { Exchange } from '../exchange.ts';
import { mainland } from './closures-mainland.ts';

/** The Shanghai Stock Exchange. */
export const xshg: Exchange = {
  mic: 'XSHG',
  name: 'Shanghai Stock Exchange',
  zone: 'Asia/Shanghai',
  currency: 'CNY',
  suffixes: ['.SS'],
  indexes: [],
  hours: { open: 9 * 60 + 30, close: 15 * 60 },
  lunch: { from: 11 * 60 + 30, to: 13 * 60 },
  openingAuction: { from: 9 * 60 + 15, to: 9 * 60 + 25 },
  // Trading Rules, chapter 4, on ex-rights and ex-dividend reference prices.
  quotesWithDividends: true,
  closures: mainland,
  reference: 'SSE, Trading Schedule; yearly notice of holiday closures',
};
