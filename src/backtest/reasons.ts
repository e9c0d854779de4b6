/** Why an order could not be filled where it was due, and what that means. */
export const blockReasons = {
  'limit-down': 'the price was at its lower limit: nobody buys',
  'limit-up': 'the price was at its upper limit: nobody sells',
  'no-adjusted-price': 'the adjusted close of that session is not known',
  'no-fee-schedule': 'the charges of the exchange on that day are not known',
  'no-hedge-price': 'the hedge had no price then',
  'no-price': 'nothing was quoted: the security was suspended, or its price is not known',
  'no-rate': 'no exchange rate was known by then',
  'no-volume': 'the volume allowed no fill, or is not known',
  'same-day-sale': 'shares bought in a session may not be sold in it',
  'short-ban': 'the security may not be sold short',
  'slippage-above-price': 'the slippage reckoned was as much as the price, or more',
} as const;

/** Why an event was not traded though it could have been filled. */
export const skipReasons = {
  confounder: 'a rival event, not traded itself',
  extended: 'the open trade of the security is held for longer instead',
  'max-concurrent': 'as many trades were open as may be',
  'max-per-security': 'as many trades of the security were open as may be',
  'no-beta': 'the beta of the hedge could not be estimated',
  'no-capital': 'the capital did not reach',
  'no-entry-session': 'the session of the entry lies beyond the prices',
  'no-side': 'the strategy took no side',
  'no-size': 'the size of the trade could not be reckoned',
  'outside-prices': 'the announcement lies outside the prices',
  overlap: 'a trade of the security was open',
  'too-small': 'the size of the trade is less than a lot',
  'unknown-security': 'the security has no prices',
} as const;

export type BlockReason = keyof typeof blockReasons;
export type SkipReason = keyof typeof skipReasons;
