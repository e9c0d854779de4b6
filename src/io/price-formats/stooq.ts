import { exportLayout } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** One symbol's daily history; its prices are adjusted for splits and dividends at the source. */
export const stooq: PriceFormat = {
  name: 'Stooq, one symbol',
  header: 'Date,Open,High,Low,Close,Volume',
  reference: 'https://stooq.com/q/d/, Download data in csv file',
  certainty: 'whole-header',
  numbers: plainNumber,
  layout: (header) =>
    exportLayout(
      header,
      { Date: 'date', Open: 'open', High: 'high', Low: 'low', Close: 'close', Volume: 'volume' },
      ['Date', 'Open', 'High', 'Low', 'Close'],
    ),
};
