/** Why an order could not be filled where it was due, and what that means. */
export const blockReasons = {
  'limit-down': 'the price was at its lower limit, where nobody buys',
  'limit-up': 'the price was at its upper limit, where nobody sells',
  'no-adjusted-price': 'the adjusted close of that session was not known',
  'no-fee-schedule': 'the charges of the exchange on that day were not known',
  'no-hedge-price': 'the hedge had no price then',
  'no-price': 'nothing was quoted: the security was suspended, or its price was not known',
  'no-rate': 'no exchange rate was known by then',
  'no-volume': 'the volume allowed no fill, or was not known',
  'same-day-sale': 'shares may not be sold in the session they were bought in',
  'short-ban': 'the security may not be sold short',
  'slippage-above-price': 'the estimated slippage was as much as the price, or more',
} as const;

/** Why an event was not traded though it could have been filled. */
export const skipReasons = {
  confounder: 'a rival event, not traded itself',
  extended: 'the open trade in the security was held longer instead',
  'max-concurrent': 'the most trades allowed at once were already open',
  'max-per-security': 'the most trades allowed at once in the security were already open',
  'no-beta': 'the beta of the hedge could not be estimated',
  'no-capital': 'there was not enough capital',
  'no-entry-session': 'the entry would fall outside the period the prices cover',
  'no-side': 'the strategy took no side',
  'no-size': 'the size of the trade could not be worked out',
  'outside-prices': 'the announcement falls outside the period the prices cover',
  overlap: 'a trade in the security was already open',
  'too-early': 'what the side is taken from was not known at the entry',
  'too-small': 'the trade would have been smaller than one lot',
  'unknown-security': 'the security has no prices',
} as const;

export type BlockReason = keyof typeof blockReasons;
export type SkipReason = keyof typeof skipReasons;
