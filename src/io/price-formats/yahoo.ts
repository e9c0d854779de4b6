import { exportLayout } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

export const yahoo: PriceFormat = {
  name: 'Yahoo Finance',
  header: 'Date,Open,High,Low,Close,Adj Close,Volume',
  reference: 'https://finance.yahoo.com, Historical Data, Download',
  certainty: 'whole-header',
  numbers: plainNumber,
  layout: (header) =>
    exportLayout(
      header,
      {
        Date: 'date',
        Open: 'open',
        High: 'high',
        Low: 'low',
        Close: 'close',
        'Adj Close': 'adj_close',
        Volume: 'volume',
      },
      ['Date', 'Close', 'Adj Close'],
    ),
};
