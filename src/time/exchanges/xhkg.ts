import type { Exchange } from '../exchange.ts';
import { hongKong } from './closures-hong-kong.ts';

/** The Stock Exchange of Hong Kong. */
export const xhkg: Exchange = {
  mic: 'XHKG',
  name: 'Hong Kong Stock Exchange',
  zone: 'Asia/Hong_Kong',
  currency: 'HKD',
  suffixes: ['.HK'],
  indexes: ['HSI', 'HSCEI', 'HSTECH'],
  hours: { open: 9 * 60 + 30, close: 16 * 60 },
  lunch: { from: 12 * 60, to: 13 * 60 },
  // The pre-opening session.
  openingAuction: { from: 9 * 60, to: 9 * 60 + 30 },
  // The auction ends at a random moment, 16:08 to 16:10.
  closingAuction: { since: '2016-07-25', minutes: 10 },
  closures: hongKong,
  reference: 'HKEX, Trading Hours; HKEX, Trading Calendar',
};
