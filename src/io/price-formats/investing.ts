import { exportLayout } from './header.ts';
import { displayedNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** One symbol, newest row first; the order in its dates depends on the edition of the site. */
export const investing: PriceFormat = {
  name: 'Investing.com',
  header: '"Date","Price","Open","High","Low","Vol.","Change %"',
  reference: 'https://www.investing.com, Historical Data, Download; editions in English',
  certainty: 'whole-header',
  numbers: displayedNumber,
  layout: (header) =>
    exportLayout(
      header,
      {
        Date: 'date',
        Price: 'close',
        Open: 'open',
        High: 'high',
        Low: 'low',
        'Vol.': 'volume',
        'Change %': 'unread',
      },
      ['Date', 'Price', 'Change %'],
    ),
};
