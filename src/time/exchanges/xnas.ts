import type { Exchange } from '../exchange.ts';
import { newYork } from './closures-new-york.ts';

/** Nasdaq. */
export const xnas: Exchange = {
  mic: 'XNAS',
  name: 'Nasdaq',
  zone: 'America/New_York',
  currency: 'USD',
  suffixes: [],
  indexes: ['NDX', 'IXIC', 'SOX'],
  hours: { open: 9 * 60 + 30, close: 16 * 60 },
  closures: newYork,
  reference: 'Nasdaq, Trading Hours and Holiday Schedule',
};
