import { exportLayout } from './header.ts';
import { plainNumber } from './number-styles.ts';
import type { PriceFormat } from './price-format.ts';

/** The bulk files of daily bars; symbols are Stooq's: NVDA.US, 981.HK. */
export const stooqAscii: PriceFormat = {
  name: 'Stooq, ASCII',
  header: '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>',
  reference: 'https://stooq.com/db/h/',
  certainty: 'whole-header',
  numbers: plainNumber,
  layout: (header) =>
    exportLayout(
      header,
      {
        '<TICKER>': 'symbol',
        '<PER>': 'unread',
        '<DATE>': 'date',
        '<TIME>': 'unread',
        '<OPEN>': 'open',
        '<HIGH>': 'high',
        '<LOW>': 'low',
        '<CLOSE>': 'close',
        '<VOL>': 'volume',
        '<OPENINT>': 'unread',
      },
      ['<TICKER>', '<DATE>', '<CLOSE>'],
    ),
};
