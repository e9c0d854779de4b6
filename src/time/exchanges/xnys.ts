import type { Exchange } from '../exchange.ts';
import { newYork } from './closures-new-york.ts';

/** The New York Stock Exchange. */
export const xnys: Exchange = {
  mic: 'XNYS',
  name: 'New York Stock Exchange',
  zone: 'America/New_York',
  currency: 'USD',
  suffixes: [],
  indexes: ['GSPC', 'SPX', 'DJI'],
  hours: { open: 9 * 60 + 30, close: 16 * 60 },
  closures: newYork,
  reference: 'NYSE, Holidays and Trading Hours',
};
