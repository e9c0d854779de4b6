import { exportLayout } from './header.ts';
import { displayedNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** One symbol, newest row first; closes are adjusted for splits, not for dividends. */
export const nasdaq: PriceFormat = {
  name: 'Nasdaq.com',
  header: 'Date,Close/Last,Volume,Open,High,Low',
  reference: 'https://www.nasdaq.com, Historical Quotes, Download historical data',
  certainty: 'whole-header',
  dateOrder: 'MDY',
  numbers: displayedNumber,
  layout: (header) =>
    exportLayout(
      header,
      { Date: 'date', 'Close/Last': 'close', Volume: 'volume', Open: 'open', High: 'high', Low: 'low' },
      ['Date', 'Close/Last'],
    ),
};
